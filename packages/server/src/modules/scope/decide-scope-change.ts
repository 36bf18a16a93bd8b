import { decisionInput } from '@tidemark/domain/scope/decision-input'
import { worksAgainst } from '@tidemark/domain/scope/works-against'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { openRequestToChange } from './open-request-to-change.ts'
import type { DecideScopeChangeInput } from './scope-change.input.ts'
import type { ScopeLedgerType } from './scope-ledger.type.ts'

/** Decides an open request. One that works against what leads the program is accepted in the sponsor's name only. */
export async function decideScopeChange(
  command: Command,
  { id, version, ...input }: DecideScopeChangeInput,
): Promise<ScopeLedgerType> {
  const { change, program } = await openRequestToChange(command, { id, version })
  const rule = decisionInput({
    today: latestToday(command.now),
    requestedOn: change.requestedOn,
    isAgainstWhatLeads: worksAgainst(change, program.leadingConstraint),
  })
  const { reason, ...decided } = checked(rule, input)
  const fields = { ...decided, decisionReason: reason }
  command.audit(change.id, changesOf(change, fields))
  command.em.assign(change, fields)
  return { id: program.id }
}
