import { OVERDUE_AFTER_DAYS, WAITING_AFTER_DAYS } from '@tidemark/domain/feedback/feedback-state'
import { daysBetween } from '@tidemark/domain/kernel/calendar-date'
import type { CommentTheme, FeedbackSource, FeedbackState } from '../../generated/graphql.ts'
import type { Choice } from '../../shared/ui/choice.ts'
import { THEME_WORDS } from '../readiness/results/results-words.ts'

/** What a comment can be about. */
export const THEMES = Object.keys(THEME_WORDS) as CommentTheme[] // keys by these very words
export const THEME_CHOICES: readonly Choice<CommentTheme>[] = THEMES.map((value) => ({
  value,
  label: THEME_WORDS[value],
}))

/** Where a comment stands, with a mark of its own so that no color has to tell. */
export const STATE_WORDS: Readonly<Record<FeedbackState, { word: string; mark: string }>> = {
  OVERDUE: { word: 'Overdue', mark: '▼' },
  WAITING: { word: 'Waiting', mark: '◑' },
  FRESH: { word: 'Fresh', mark: '○' },
  ANSWERED: { word: 'Answered', mark: '●' },
}

/** From when on a comment counts as what, said as what it is. */
export const LIMITS = `Waiting from ${WAITING_AFTER_DAYS} days on, overdue from ${OVERDUE_AFTER_DAYS}: planning rules of ours.`

/** Where a comment came from. */
export const SOURCE_WORDS: Readonly<Record<FeedbackSource, string>> = {
  SIGNED_IN: 'written in Tidemark',
  LINK: 'written by link',
  BRIEFING: 'brought back from a briefing',
  ENTERED: 'heard and put down',
}

/** How old a comment is, in words. */
export function tellAge(receivedOn: string, today: string): string {
  const days = daysBetween(receivedOn, today)
  if (days <= 0) return 'today'
  return days === 1 ? '1 day' : `${days} days`
}
