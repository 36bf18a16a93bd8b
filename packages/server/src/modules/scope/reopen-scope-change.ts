import { changesOf } from '../../kernel/changes-of.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ScopeChange } from './scope-change.entity.ts'
import type { ScopeLedgerType } from './scope-ledger.type.ts'

const UNDECIDED = {
  decision: 'open',
  decidedBy: null,
  decidedOn: null,
  decisionReason: null,
  sponsorName: null,
} as const

/** Opens a decided request again: what was decided is taken back, and stays in its history. */
export async function reopenScopeChange(command: Command, input: VersionedInput): Promise<ScopeLedgerType> {
  const { part: change, program } = await partToChange(command, ScopeChange, input, 'The request')
  if (change.decision === 'open') {
    throw new Refused('NOT_ALLOWED', `“${change.title}” is open already.`)
  }
  command.audit(change.id, changesOf(change, UNDECIDED))
  command.em.assign(change, UNDECIDED)
  return { id: program.id }
}
