import { SCOPE_CHANGES_MAX, scopeInput } from '@tidemark/domain/scope/scope-input'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { ScopeChange } from './scope-change.entity.ts'
import type { RequestScopeChangeInput } from './scope-change.input.ts'
import type { ScopeLedgerType } from './scope-ledger.type.ts'

/** Puts a request to change the scope on the ledger of a program. */
export async function requestScopeChange(
  command: Command,
  input: RequestScopeChangeInput,
): Promise<ScopeLedgerType> {
  const { em, viewer, now, audit } = command
  const fields = checked(scopeInput(latestToday(now)), input.change)
  const program = await programToChange(command, input.programId)
  const many = { entity: ScopeChange, most: SCOPE_CHANGES_MAX, what: 'requests to change the scope' }
  await refuseOneMore(command, program, many)
  const organization = viewer.organizationId
  const change = em.create(ScopeChange, { id: newId(), organization, program, ...fields })
  audit(change.id, { programId: program.id, ...fields })
  return { id: program.id }
}
