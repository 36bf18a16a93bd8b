import type { CourseLevel, TrainingMode } from '../../generated/graphql.ts'
import { formatDate } from '../../shared/format/date.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { Choice, ExplainedChoice } from '../../shared/ui/choice.ts'

/** How people learn, by how close it is to their work. */
export const trainingModes: readonly ExplainedChoice<TrainingMode>[] = [
  { value: 'EXPERIENTIAL', label: 'Experiential', help: 'By doing the real work, under guidance.' },
  { value: 'WORKSHOP', label: 'Workshop', help: 'Together, by trying things out.' },
  { value: 'COACHING', label: 'Coaching', help: 'One with one, or a few with one.' },
  { value: 'LECTURE', label: 'Lecture', help: 'By listening and asking.' },
  { value: 'E_LEARNING', label: 'E-learning', help: 'On a screen, mostly alone.' },
]

export const courseLevels: readonly Choice<CourseLevel | ''>[] = [
  { value: '', label: 'Not said' },
  { value: 'INTRODUCTORY', label: 'Introductory' },
  { value: 'INTERMEDIATE', label: 'Intermediate' },
  { value: 'ADVANCED', label: 'Advanced' },
]

export const tellMode = (mode: TrainingMode): string =>
  trainingModes.find(({ value }) => value === mode)?.label ?? ''

export const tellLevel = (level: CourseLevel | null | undefined): string =>
  level ? (courseLevels.find(({ value }) => value === level)?.label ?? '') : ''

/** `45 min`, `4 h`, `1 h 30 min`. */
export function tellDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${formatCount(hours)} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}

/** How long it counts: `12 months`, `for good`. */
export function tellValidity(months: number | null | undefined): string {
  if (!months) return 'for good'
  return months === 1 ? '1 month' : `${formatCount(months)} months`
}

/** By when somebody has to have completed it. */
export const tellDue = (dueOn: string | null | undefined): string =>
  dueOn ? `By ${formatDate(dueOn)}` : 'By the go-live of their wave'

/** Whom a requirement means today. */
export function tellPeople(people: number | null | undefined): string {
  if (people === null || people === undefined) return 'too few to show'
  return people === 1 ? '1 person' : `${formatCount(people)} people`
}

/** `1 audience`, `3 audiences`. */
export const tellAudiences = (count: number): string =>
  count === 1 ? '1 audience' : `${formatCount(count)} audiences`
