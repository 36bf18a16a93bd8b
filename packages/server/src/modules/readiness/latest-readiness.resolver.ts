import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answersOf } from './answers-of.ts'
import { describeGroup } from './describe-group.ts'
import { LatestReadinessType } from './latest-readiness.type.ts'
import { openResults } from './open-results.ts'

@Resolver()
export class LatestReadinessResolver {
  @Query(() => LatestReadinessType, {
    nullable: true,
    description:
      'What the last closed round of a program says; null if there is none, or it isn’t the viewer’s to see.',
  })
  async latestReadiness(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
    @Arg('unitId', () => ID, {
      nullable: true,
      description: 'The unit with all below it; null = the whole round.',
    })
    unitId: string | null,
  ): Promise<LatestReadinessType | null> {
    const roundId = await readLatestRound(context.em, programId)
    const results = roundId && (await openResults(context, roundId))
    const unit = results ? (results.units.find((each) => each.unitId === unitId) ?? null) : null
    if (!results || (unitId && !unit)) return null
    const { round } = results
    const group = (await answersOf(context, results, unit ? [unit.unitId] : [])).get(unit?.unitId ?? null)
    return {
      roundId: round.id,
      roundName: round.name,
      closedAt: round.closedAt,
      group: group
        ? describeGroup(
            { items: round.content.items, ...group },
            unit && { id: unit.unitId, name: unit.name },
            null,
          )
        : null,
      shownWith: unit?.shownWith ?? null,
    }
  }
}

async function readLatestRound(em: EntityManager, programId: string): Promise<string | null> {
  if (!isId(programId)) return null
  const [round]: { id: string }[] = await em.execute(
    `select id from readiness_round where program_id = ? and closed_at is not null and archived_at is null
      order by closed_at desc, id limit 1`,
    [programId],
  )
  return round?.id ?? null
}
