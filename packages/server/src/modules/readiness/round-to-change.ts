import { stateOfAsking } from '@tidemark/domain/kernel/asking-state'
import { refusalOfAct, type RoundAct } from '@tidemark/domain/readiness/round-acts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

/** A round as the client saw it, with its program, if its state lets it be done. */
export async function roundToChange(command: Command, input: VersionedInput, act: RoundAct) {
  const { part: round, program } = await partToChange(command, ReadinessRound, input, 'The round')
  const refusal =
    refusalOfAct(act, stateOfAsking(round)) ??
    (round.archivedAt && act !== 'remove' ? 'It was taken away. Bring it back first.' : null)
  if (refusal !== null) throw new Refused('NOT_ALLOWED', `“${round.name}”: ${refusal}`)
  return { round, program }
}
