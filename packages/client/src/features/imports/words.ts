import type { ImportChangeKind, ImportKind, ImportStatus } from '../../generated/graphql.ts'
import type { ExplainedChoice } from '../../shared/ui/choice.ts'

export const importKinds: readonly ExplainedChoice<ImportKind>[] = [
  {
    value: 'UNITS',
    label: 'Units',
    help: 'The tree of units: code, name, the unit above. An organogram of posts will do.',
  },
  { value: 'HEADCOUNTS', label: 'Headcounts', help: 'How many full-time equivalents each unit has.' },
  {
    value: 'EMPLOYEES',
    label: 'Employees',
    help: 'People with their staff number and unit, and since when.',
  },
  {
    value: 'OBSERVATIONS',
    label: 'Observations',
    help: 'What named people were seen to do, by day or period.',
  },
  {
    value: 'UNIT_COUNTS',
    label: 'Counts per unit',
    help: 'How many people of a unit showed a behavior, without names.',
  },
  {
    value: 'SURVEY_ANSWERS',
    label: 'Survey answers',
    help: 'Answers to a survey that was asked elsewhere, one row a person without names. They make a closed round.',
  },
  {
    value: 'DELIVERY_RESULTS',
    label: 'Results of a delivery',
    help: 'To whom something went that was sent elsewhere, and what they did, one row a person. They make a recorded delivery.',
  },
  {
    value: 'TRAINING_SESSIONS',
    label: 'Training sessions',
    help: 'Sessions of courses, and the parts of series, with day, place, seats and trainer.',
  },
  {
    value: 'ATTENDANCE',
    label: 'Attendance',
    help: 'Who was registered, was there or completed, with scores: an export of a learning system, up to 250,000 rows.',
  },
]

/** Which permission each kind needs. */
export const permissionFor = {
  UNITS: 'importStructure',
  HEADCOUNTS: 'importStructure',
  EMPLOYEES: 'importEmployees',
  OBSERVATIONS: 'importObservations',
  UNIT_COUNTS: 'importObservations',
  SURVEY_ANSWERS: 'importObservations',
  DELIVERY_RESULTS: 'importObservations',
  TRAINING_SESSIONS: 'importTraining',
  ATTENDANCE: 'importTraining',
} as const satisfies Record<ImportKind, string>

export const statusWords: Record<ImportStatus, string> = {
  UPLOADED: 'Columns to choose',
  PLANNED: 'Checked, not applied',
  APPLYING: 'Being applied',
  APPLIED: 'Applied',
  TAKEN_BACK: 'Taken back',
  CANCELLED: 'Cancelled, nothing changed',
  INTERRUPTED: 'Interrupted, nothing changed',
  FAILED: 'Not possible, nothing changed',
}

export const changeWords: Record<ImportChangeKind, string> = {
  ADD: 'New',
  CHANGE: 'Changed',
  ABSENT: 'Not in the file',
}

export function nameKind(kind: ImportKind): string {
  return importKinds.find(({ value }) => value === kind)?.label ?? ''
}
