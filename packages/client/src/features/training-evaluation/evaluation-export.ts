import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { Learning, Look } from './evaluation-fields.ts'

/** A course as the list shows it. */
export interface EvaluatedCourse {
  code: string
  title: string
  mode: string
  flag: string | null
  reaction: { answered: number; mean: number | null; favorable: number | null } | null
  learning: Learning | null
  behavior: string | null
  look: Look | null
  objective: string | null
}

const COLUMNS = [
  'Code',
  'Course',
  'Learned by',
  'To look at',
  'Answers',
  'Mean of 5',
  'Agree',
  'People with two scores',
  'Before',
  'After',
  'Gain',
  'Gain from',
  'Gain to',
  'Behavior',
  'Days after',
  'Attendees observed',
  'Attendees who do it',
  'Others observed',
  'Others who do it',
  'Difference',
  'Difference from',
  'Difference to',
  'Results',
] as const

/** Courses as the page shows them; what isn't shown is empty. */
export const exportEvaluation = (courses: readonly EvaluatedCourse[]): ExportedTable => ({
  name: 'Training evaluation',
  columns: COLUMNS,
  rows: courses.map(({ code, title, mode, flag, reaction, learning, behavior, look, objective }) => {
    const told = look?.state === 'TOLD' ? look : null
    return [
      code,
      title,
      mode,
      flag,
      reaction?.answered ?? null,
      reaction?.mean ?? null,
      reaction?.favorable ?? null,
      learning?.people ?? null,
      learning?.meanBefore ?? null,
      learning?.meanAfter ?? null,
      learning?.gain ?? null,
      learning?.lower ?? null,
      learning?.upper ?? null,
      behavior,
      told?.day ?? null,
      told?.attendeesObserved ?? null,
      told?.attendeesShare ?? null,
      told?.othersObserved ?? null,
      told?.othersShare ?? null,
      told?.difference ?? null,
      told?.lower ?? null,
      told?.upper ?? null,
      objective,
    ]
  }),
})
