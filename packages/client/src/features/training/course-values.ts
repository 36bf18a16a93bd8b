import { COURSE_DEFAULTS } from '@tidemark/domain/training/course-input'
import type { CourseInput, CourseLevel, TrainingMode } from '../../generated/graphql.ts'
import type { Course } from './course-fields.ts'

/** A course as its form holds it. */
export interface CourseValues {
  code: string
  title: string
  description: string
  mode: TrainingMode
  level: CourseLevel | ''
  durationMinutes: number | null
  validityMonths: number | null
  passScore: number | null
  link: string
  needsIds: readonly string[]
  behaviorIds: readonly string[]
}

/** The fields of a course as people read them. */
export const courseLabels = {
  code: 'Code',
  title: 'Title',
  description: 'What it is about',
  mode: 'How people learn in it',
  level: 'Level',
  durationMinutes: 'What one session takes',
  validityMonths: 'Counts for',
  passScore: 'Passed from',
  link: 'Address where it is taken online',
  needsIds: 'To be completed first',
  behaviorIds: 'Behaviors that it serves',
}

/** What the form begins with. */
export function courseValues(known: Course | undefined): CourseValues {
  return {
    code: known?.code ?? '',
    title: known?.title ?? '',
    description: known?.description ?? '',
    mode: known?.mode ?? 'WORKSHOP',
    level: known?.level ?? '',
    durationMinutes: known?.durationMinutes ?? COURSE_DEFAULTS.durationMinutes,
    validityMonths: known?.validityMonths ?? null,
    passScore: known?.passScore ?? null,
    link: known?.link ?? '',
    needsIds: known?.needsIds ?? [],
    behaviorIds: known?.behaviors.map(({ id }) => id) ?? [],
  }
}

/** What is sent; how long it takes was checked before. */
export const courseToSend = ({ level, durationMinutes, ...rest }: CourseValues): CourseInput => ({
  ...rest,
  level: level || null,
  durationMinutes: durationMinutes ?? 0,
})
