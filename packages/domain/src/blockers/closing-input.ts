import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { longText } from '../kernel/text-input.ts'

/** What is said where nothing shows that an obstacle is over. */
const NOTHING_SHOWS_IT = 'Say in at least 10 characters what shows that it is over, or put evidence on file.'

/** The shortest note that can tell what shows that something is over. */
export const CLOSING_NOTE_MIN = 10

/**
 * Input schema of closing an obstacle: the day, and a note that says what shows that it is over. The note may be
 * missing where evidence is on file, `''` then.
 */
export const closingInput = z.object({
  closedOn: calendarDate,
  closingNote: longText({ min: 0, max: 2000 }).default(''),
})

/** Why an obstacle can't be closed with this note and that much evidence on file; null = it can. */
export function whyNotClosed(closingNote: string, evidence: number): string | null {
  return evidence > 0 || closingNote.length >= CLOSING_NOTE_MIN ? null : NOTHING_SHOWS_IT
}

/** Input schema of why a suggestion was accepted or dismissed. */
export const answerReason = longText({ min: 3, max: 1000 })
