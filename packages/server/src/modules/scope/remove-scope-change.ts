import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { openRequestToChange } from './open-request-to-change.ts'
import type { ScopeLedgerType } from './scope-ledger.type.ts'

/** Takes an open request off the ledger; it can be brought back. What was decided can't silently leave the totals. */
export async function removeScopeChange(command: Command, input: VersionedInput): Promise<ScopeLedgerType> {
  const { change, program } = await openRequestToChange(command, input)
  change.archivedAt ??= command.now
  command.audit(change.id, { archived: true })
  return { id: program.id }
}
