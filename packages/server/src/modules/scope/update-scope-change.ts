import { scopeInput } from '@tidemark/domain/scope/scope-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { openRequestToChange } from './open-request-to-change.ts'
import type { UpdateScopeChangeInput } from './scope-change.input.ts'
import type { ScopeLedgerType } from './scope-ledger.type.ts'

/** Changes an open request. */
export async function updateScopeChange(
  command: Command,
  input: UpdateScopeChangeInput,
): Promise<ScopeLedgerType> {
  const fields = checked(scopeInput(latestToday(command.now)), input.change)
  const { change, program } = await openRequestToChange(command, input)
  command.auditEdit(change.id, changesOf(change, fields))
  command.em.assign(change, fields)
  return { id: program.id }
}
