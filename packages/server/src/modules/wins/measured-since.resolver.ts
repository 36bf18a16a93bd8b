import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ServedObjectiveType } from '../training-evaluation/training-evaluation.module.ts'

@ObjectType('MeasuredSince', {
  description: 'What a short-term win put on file for the metric of an objective.',
})
export class MeasuredSinceType {
  @Field(() => Float, { description: 'The result, in the unit of the metric.' })
  result: number

  @Field(() => LocalDate, { description: 'The day of the win.' })
  wonOn: string

  @Field(() => String, { description: 'What the win is called.' })
  title: string
}

/** By objective, the latest win of its program with a result for its metric in its unit, whatever the letters' case. */
const latestWins = batched<MeasuredSinceType | null>(async ({ em }, objectiveIds) => {
  const rows = await em.execute<(MeasuredSinceType & { id: string })[]>(
    `select distinct on (o.id) o.id, w.result, w.won_on::text as "wonOn", w.title
       from objective o
       join short_term_win w on w.organization_id = o.organization_id and w.program_id = o.program_id
        and lower(w.metric) = lower(o.metric) and lower(w.unit) = lower(o.unit)
      where o.id = any (?::uuid[]) and w.archived_at is null and w.result is not null and w.won_on is not null
      order by o.id, w.won_on desc, w.id desc`,
    [`{${objectiveIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, ...win }) => [id, win]))
}, null)

@Resolver(() => ServedObjectiveType)
export class MeasuredSinceResolver {
  @FieldResolver(() => MeasuredSinceType, {
    nullable: true,
    description: 'The latest result that is on file for its metric; null = none.',
  })
  measuredSince(
    @Root() { id }: ServedObjectiveType,
    @Ctx() context: SignedInContext,
  ): Promise<MeasuredSinceType | null> {
    return latestWins(context, id)
  }
}
