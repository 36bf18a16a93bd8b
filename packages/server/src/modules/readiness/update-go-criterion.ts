import { goCriterionInput, isEasier } from '@tidemark/domain/readiness/go-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { openCriterionToChange, type OfWave } from './criterion-to-change.ts'
import type { UpdateGoCriterionInput } from './go.input.ts'

/** Changes what a criterion asks for. A judgement was of the words as they were, so it goes with them. */
export async function updateGoCriterion(command: Command, input: UpdateGoCriterionInput): Promise<OfWave> {
  const { measure, target, statement } = checked(goCriterionInput, input.criterion)
  const { criterion, wave } = await openCriterionToChange(command, input)
  if (measure !== criterion.measure) {
    const message = 'What a criterion measures stays. Take it away and set another one.'
    throw fieldRefused('measure', 'measure_stays', message)
  }
  const isReworded = statement !== (criterion.statement ?? null)
  const fields = { target, statement, ...(isReworded && { isMet: null, note: null }) }
  command.auditEdit(criterion.id, changesOf(criterion, fields))
  if (isEasier(criterion.target ?? null, target) || isReworded) criterion.setAt = command.now
  command.em.assign(criterion, fields)
  return { waveId: wave.id }
}
