import { addDays } from '../kernel/calendar-date.ts'

/** Where a comment stands. Answered = somebody published what is done about it. */
export const FEEDBACK_STATES = ['overdue', 'waiting', 'fresh', 'answered'] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

/** After how many days a comment counts as waiting, and as overdue. Planning rules of ours: no source says how long is too long. */
export const WAITING_AFTER_DAYS = 7
export const OVERDUE_AFTER_DAYS = 14

/**
 * The last days on which a comment that waits, or is overdue, can have come in; `YYYY-MM-DD`. A comment without a name is
 * counted from the Monday of its week, so it is taken for up to six days older than it is, never for younger.
 */
export function feedbackDays(today: string): { waitingUpTo: string; overdueUpTo: string } {
  return {
    waitingUpTo: addDays(today, -WAITING_AFTER_DAYS),
    overdueUpTo: addDays(today, -OVERDUE_AFTER_DAYS),
  }
}

/** The state of a comment on a day. Days are compared as the text that they are. */
export function feedbackState(
  { receivedOn, isAnswered }: { receivedOn: string; isAnswered: boolean },
  today: string,
): FeedbackState {
  const { waitingUpTo, overdueUpTo } = feedbackDays(today)
  if (isAnswered) return 'answered'
  if (receivedOn <= overdueUpTo) return 'overdue'
  return receivedOn <= waitingUpTo ? 'waiting' : 'fresh'
}
