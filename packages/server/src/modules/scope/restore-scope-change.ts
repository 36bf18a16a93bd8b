import { SCOPE_CHANGES_MAX } from '@tidemark/domain/scope/scope-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { ScopeChange } from './scope-change.entity.ts'
import type { ScopeLedgerType } from './scope-ledger.type.ts'

/** Brings back a request that was taken off the ledger. */
export async function restoreScopeChange(command: Command, input: VersionedInput): Promise<ScopeLedgerType> {
  const { part: change, program } = await partToChange(command, ScopeChange, input, 'The request')
  const many = { entity: ScopeChange, most: SCOPE_CHANGES_MAX, what: 'requests to change the scope' }
  if (change.archivedAt) await refuseOneMore(command, program, many)
  change.archivedAt = null
  command.audit(change.id, { archived: false })
  return { id: program.id }
}
