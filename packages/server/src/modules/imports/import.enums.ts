import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { registerEnum } from '../../kernel/register-enum.ts'

export type ImportStatus =
  'uploaded' | 'planned' | 'applying' | 'applied' | 'taken_back' | 'cancelled' | 'interrupted' | 'failed'

export type ImportChangeKind = 'add' | 'change' | 'absent'

export const ImportKindEnum = registerEnum<ImportKind>('ImportKind', 'What a file brings in.', {
  units: 'Business units with their place in the tree.',
  headcounts: 'Head-counts of units that exist; rows of one unit are added up.',
  employees: 'People and the units that they are in.',
  observations: 'What was seen of named people.',
  unit_counts: 'How many of a unit’s people showed a behavior, without names.',
  survey_answers: 'Answers to a survey that was asked elsewhere; they make a closed readiness round.',
  delivery_results:
    'Whom something sent elsewhere went to, and what they did; they make a recorded delivery.',
  training_sessions: 'Sessions of courses, and the parts of series.',
  attendance: 'How people stand to sessions: registered, attended, completed and with which score.',
})

export const ImportStatusEnum = registerEnum<ImportStatus>('ImportStatus', 'How far an import has come.', {
  uploaded: 'The file is here; nobody has looked at what it would do.',
  planned: 'The dry run is done: see the plan.',
  applying: 'The rows are being written.',
  applied: 'All rows are written.',
  taken_back: 'What it wrote was taken back; what was changed since has stayed.',
  cancelled: 'Somebody cancelled it; nothing was changed.',
  interrupted: 'The server stopped in the middle; nothing was changed and it can be run again.',
  failed: 'It could not be written; nothing was changed.',
})

export const ImportChangeKindEnum = registerEnum<ImportChangeKind>(
  'ImportChangeKind',
  'What an import does with a record.',
  {
    add: 'The record is new.',
    change: 'The record is there and changes.',
    absent: 'The record is there but not in the file; it stays unless it is archived by choice.',
  },
)

export const ProblemSeverityEnum = registerEnum<'refuses' | 'notice'>(
  'ProblemSeverity',
  'Whether a problem hinders the import.',
  {
    refuses: 'The file is not imported until this is put right.',
    notice: 'Good to know; it hinders nothing.',
  },
)
