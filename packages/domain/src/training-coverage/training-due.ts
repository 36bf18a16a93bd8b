import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'

/** Somebody is told that training is due soon so many days before: a planning rule of ours. */
export const DUE_SOON_DAYS = 30

/** Somebody is told that what they completed expires so many days before: long enough to find a session. */
export const EXPIRING_DAYS = 60

/**
 * How somebody stands to a course that is required of them. `completed`: counts for longer; `expiring`: counts for 60 days
 * more at most; `overdue`: the day has passed; `due_soon`: within 30 days; `open`: later, or by no day.
 */
export const TRAINING_STATES = ['overdue', 'due_soon', 'open', 'expiring', 'completed'] as const
export type TrainingState = (typeof TRAINING_STATES)[number]

/** How somebody stands to a course, in a word. */
export const TRAINING_STATE_WORDS: Readonly<Record<TrainingState, string>> = {
  overdue: 'Overdue',
  due_soon: 'Due within 30 days',
  open: 'Still to complete',
  expiring: 'Expires within 60 days',
  completed: 'Completed',
}

/** What an audience has to complete by a day; null = by the go-live of each person's wave. */
export interface RequiredBy {
  dueOn: CalendarDate | null
  /** When the open waves of that program that hold the person's unit go live. */
  goLives: readonly CalendarDate[]
}

/**
 * By when somebody has to have completed a course: the earliest day that any requirement asks for. A requirement without a
 * day of its own asks for the go-live of the earliest wave; without such a wave, for no day. Null = by no day.
 */
export function dueDay(requirements: readonly RequiredBy[]): CalendarDate | null {
  const days = requirements.flatMap(({ dueOn, goLives }) => dueOn ?? earliest(goLives) ?? [])
  return earliest(days)
}

/** A person and a course, as they stand on a day. */
export interface Standing {
  dueOn: CalendarDate | null
  /** Completed by then, whether it still counts or not. */
  completedOn: CalendarDate | null
  /** The first day on which it no longer counts; null = for good. */
  expiresOn: CalendarDate | null
}

/** How somebody stands to a course on a day. What has expired is to be done again, by the day that it was due. */
export function trainingState({ dueOn, completedOn, expiresOn }: Standing, day: CalendarDate): TrainingState {
  const { dueSoonUntil, expiringUntil } = trainingWindows(day)
  if (completedOn !== null && (expiresOn === null || expiresOn > day))
    return expiresOn !== null && expiresOn <= expiringUntil ? 'expiring' : 'completed'
  if (dueOn === null || dueOn > dueSoonUntil) return 'open'
  return dueOn < day ? 'overdue' : 'due_soon'
}

/** The last days that count as “due soon” and as “expiring”, for whoever looks for many people at once. */
export function trainingWindows(day: CalendarDate) {
  return { dueSoonUntil: addDays(day, DUE_SOON_DAYS), expiringUntil: addDays(day, EXPIRING_DAYS) }
}

const earliest = (days: readonly CalendarDate[]): CalendarDate | null => days.toSorted()[0] ?? null
