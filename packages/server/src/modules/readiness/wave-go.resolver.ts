import { goWarning } from '@tidemark/domain/readiness/go-warning'
import type { GoDecisionKind } from '@tidemark/domain/readiness/go-input'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { READS_ROOM } from '../access/access.module.ts'
import { WaveType } from '../programs/programs.module.ts'
import { GoDecisionKindEnum } from './go-gate.type.ts'

/** The last decision about each of these waves. Who doesn't read what goes on in programs doesn't read it here either. */
const lastDecisionOf = batched<GoDecisionKind | null>(async ({ em, viewer }, waveIds) => {
  if (!readsRoom({ viewer })) return new Map()
  const rows: { id: string; decision: GoDecisionKind }[] = await em.execute(
    `select distinct on (wave_id) wave_id as id, decision from go_decision
      where wave_id = any (?::uuid[]) order by wave_id, decided_at desc, id desc`,
    [`{${waveIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, decision }) => [id, decision]))
}, null)

@Resolver(() => WaveType)
export class WaveGoResolver {
  @FieldResolver(() => GoDecisionKindEnum, {
    nullable: true,
    description: 'The last decision whether it goes live; null = none yet, or not the viewer’s to read.',
  })
  goDecision(@Root() { id }: WaveType, @Ctx() context: SignedInContext): Promise<GoDecisionKind | null> {
    return lastDecisionOf(context, id)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is doubtful about how far it is, by that decision; null = nothing.',
  })
  async goWarning(@Root() { id, status }: WaveType, @Ctx() context: SignedInContext): Promise<string | null> {
    const decision = await lastDecisionOf(context, id)
    return readsRoom(context) ? goWarning(status, decision) : null
  }
}

const readsRoom = ({ viewer }: Pick<SignedInContext, 'viewer'>) =>
  viewer.roles.some(({ role }) => READS_ROOM.includes(role))
