import {
  evidenceInput,
  type EvidenceInput,
  type EvidenceKind,
} from '@tidemark/domain/evidence/evidence-input'
import { GATE_CRITERIA } from '@tidemark/domain/kotter/gate-criteria'
import { checked, PUT_RIGHT } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { Refused } from '../../kernel/refusal.ts'

/** The fields of a piece of evidence, refused if they don't fit its form or speak of a day to come. */
export function checkEvidence(kind: EvidenceKind, input: unknown, now: Date): EvidenceInput {
  const fields = checked(evidenceInput(kind), input)
  if (fields.datedOn <= latestToday(now)) return fields
  throw new Refused('INVALID_INPUT', PUT_RIGHT, [
    { field: 'datedOn', code: 'in_the_future', message: 'Enter the day that it speaks of, not one to come.' },
  ])
}

/** Refuses a figure for a criterion that isn't one of the step's own gate: nothing would ever read it. */
export function refuseForeignCriterion({ criterion }: EvidenceInput, stepNumber: number | null): void {
  if (criterion === null || GATE_CRITERIA[criterion].step === stepNumber) return
  const message =
    stepNumber === null
      ? 'Only a step has a gate that a figure could be for.'
      : `“${GATE_CRITERIA[criterion].label}” is no criterion of this step. Put it on file with step ${GATE_CRITERIA[criterion].step}.`
  throw new Refused('INVALID_INPUT', PUT_RIGHT, [{ field: 'criterion', code: 'not_of_this_step', message }])
}
