import type { Viewer } from '../../kernel/request-context.ts'
import type { Command } from '../../kernel/run-command.ts'

/** What changed: everything, everything of a program, or what a unit's people did from a day on. */
interface CountedChange {
  programId?: string
  unitId?: string
  fromDay?: string
}

/** The channel on which PostgreSQL tells, once the transaction has committed, which organization has a new note. */
export const COUNTED_CHANGE = 'adoption_change'

/**
 * Tells whoever keeps counts per unit that the rows behind them changed: a note in a queue, written in the same
 * transaction. Changing the counts themselves here would make all writers wait for each other at the root of the tree.
 */
export async function noteCountedChange(
  { em, viewer }: { em: Command['em']; viewer: Pick<Viewer, 'organizationId'> },
  { programId, unitId, fromDay }: CountedChange = {},
): Promise<void> {
  await em.execute(
    `with note as (
       insert into adoption_change (organization_id, program_id, unit_id, from_day) values (?, ?, ?, ?)
       returning organization_id)
     select pg_notify('${COUNTED_CHANGE}', organization_id::text) from note`,
    [viewer.organizationId, programId ?? null, unitId ?? null, fromDay ?? null],
  )
}
