import { INSTRUMENTS_MAX } from '@tidemark/domain/readiness/instrument-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'

/** Refuses another instrument of an organization that has the most already; of two at once the later waits. */
export async function refuseOneMoreInstrument({ em, viewer }: Command): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `instruments ${viewer.organizationId}`,
  ])
  const [row]: { own: number }[] = await em.execute(
    `select count(distinct family)::int as own from readiness_instrument
      where not is_built_in and archived_at is null`,
  )
  if ((row?.own ?? 0) < INSTRUMENTS_MAX) return
  throw new Refused(
    'NOT_ALLOWED',
    `An organization has at most ${INSTRUMENTS_MAX} instruments of its own. Put one away first.`,
  )
}
