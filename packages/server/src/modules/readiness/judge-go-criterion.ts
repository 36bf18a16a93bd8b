import { goJudgementInput } from '@tidemark/domain/readiness/go-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { openCriterionToChange, type OfWave } from './criterion-to-change.ts'
import type { JudgeGoCriterionInput } from './go.input.ts'

/** Says whether one’s own criterion is met; all others are judged by their figures. */
export async function judgeGoCriterion(command: Command, input: JudgeGoCriterionInput): Promise<OfWave> {
  const { id, version, isMet = null, note } = input
  const fields = checked(goJudgementInput, { isMet, note })
  const { criterion, wave } = await openCriterionToChange(command, { id, version })
  if (criterion.measure !== 'own') {
    throw new Refused('NOT_ALLOWED', 'This criterion is judged by its figures, not by people.')
  }
  command.auditEdit(criterion.id, changesOf(criterion, fields))
  command.em.assign(criterion, fields)
  return { waveId: wave.id }
}
