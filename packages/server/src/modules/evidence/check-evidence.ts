import {
  evidenceInput,
  type EvidenceInput,
  type EvidenceKind,
} from '@tidemark/domain/evidence/evidence-input'
import { GATE_CRITERIA } from '@tidemark/domain/kotter/gate-criteria'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'

/** The fields of a piece of evidence, refused if they don't fit its form or speak of a day to come. */
export function checkEvidence(kind: EvidenceKind, input: unknown, now: Date): EvidenceInput {
  const fields = checked(evidenceInput(kind), input)
  if (fields.datedOn <= latestToday(now)) return fields
  throw fieldRefused('datedOn', 'in_the_future', 'Enter the day that it speaks of, not one to come.')
}

/** Refuses a figure for a criterion that isn't one of the step's own gate: nothing would ever read it. */
export function refuseForeignCriterion({ criterion }: EvidenceInput, stepNumber: number | null): void {
  if (criterion === null || GATE_CRITERIA[criterion].step === stepNumber) return
  const message =
    stepNumber === null
      ? 'Only a step has a gate that a figure could be for.'
      : `“${GATE_CRITERIA[criterion].label}” is no criterion of this step. Put it on file with step ${GATE_CRITERIA[criterion].step}.`
  throw fieldRefused('criterion', 'not_of_this_step', message)
}
