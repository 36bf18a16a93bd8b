import type { Viewer } from '../../kernel/request-context.ts'
import type { Command } from '../../kernel/run-command.ts'

/** What changed: everything, everything of a program, or what a unit's people did from a day on. */
export interface CountedChange {
  programId?: string
  unitId?: string
  fromDay?: string
}

/**
 * Tells whoever keeps counts per unit that the rows behind them changed: a note in a queue, written in the same
 * transaction. Changing the counts themselves here would make all writers wait for each other at the root of the tree.
 */
export async function noteCountedChange(
  { em, viewer }: { em: Command['em']; viewer: Pick<Viewer, 'organizationId'> },
  { programId, unitId, fromDay }: CountedChange = {},
): Promise<void> {
  await em.execute(
    'insert into adoption_change (organization_id, program_id, unit_id, from_day) values (?, ?, ?, ?)',
    [viewer.organizationId, programId ?? null, unitId ?? null, fromDay ?? null],
  )
}
