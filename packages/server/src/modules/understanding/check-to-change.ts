import { stateOfAsking } from '@tidemark/domain/kernel/asking-state'
import { type CheckAct, refusalOfCheckAct } from '@tidemark/domain/understanding/check-acts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

/** A check as the client saw it, with its program, if its state lets it be done. */
export async function checkToChange(command: Command, input: VersionedInput, act: CheckAct) {
  const { part: check, program } = await partToChange(command, UnderstandingCheck, input, 'The check')
  const refusal =
    refusalOfCheckAct(act, stateOfAsking(check)) ??
    (check.archivedAt && act !== 'remove' ? 'The check was taken away. Bring it back first.' : null)
  if (refusal !== null) throw new Refused('NOT_ALLOWED', refusal)
  return { check, program }
}
