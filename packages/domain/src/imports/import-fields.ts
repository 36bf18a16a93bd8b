import { ATTENDANCE_FIELDS } from './attendance-fields.ts'
import { DELIVERY_RESULT_FIELDS } from './delivery-result-fields.ts'
import { EMPLOYEE_FIELDS } from './employee-fields.ts'
import { HEADCOUNT_FIELDS } from './headcount-fields.ts'
import { OBSERVATION_FIELDS } from './observation-fields.ts'
import { SURVEY_ANSWER_FIELDS } from './survey-answer-fields.ts'
import { TRAINING_SESSION_FIELDS } from './training-session-fields.ts'
import { UNIT_COUNT_FIELDS } from './unit-count-fields.ts'
import { UNIT_FIELDS } from './unit-fields.ts'
import type { ImportField, ImportKind } from './import-kind.ts'

/** The fields of each kind of import, in the order in which people map them. */
export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  units: UNIT_FIELDS,
  headcounts: HEADCOUNT_FIELDS,
  employees: EMPLOYEE_FIELDS,
  observations: OBSERVATION_FIELDS,
  unit_counts: UNIT_COUNT_FIELDS,
  survey_answers: SURVEY_ANSWER_FIELDS,
  delivery_results: DELIVERY_RESULT_FIELDS,
  training_sessions: TRAINING_SESSION_FIELDS,
  attendance: ATTENDANCE_FIELDS,
}
