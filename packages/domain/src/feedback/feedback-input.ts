import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { longText } from '../kernel/text-input.ts'
import { COMMENT_THEMES } from '../readiness/round.ts'
import { FEEDBACK_MAX } from './feedback-max.ts'

const theme = z.enum(COMMENT_THEMES, { error: 'Choose what it is about.' })

/** Input schema of what somebody says about a message: a theme and their words. */
export const feedbackInput = z.object({ theme, body: longText({ max: FEEDBACK_MAX }) })

/**
 * Input schema of a comment that the page of a message sends. `sendKey` is random and made anew for each comment, so that one
 * that is sent twice is there once; nothing about the person is in it.
 */
export const messageCommentInput = feedbackInput.extend({ sendKey: z.uuidv4(), isNamed: z.boolean() })

/** Input schema of what was heard elsewhere and is put down by a program manager. */
export const heardInput = feedbackInput.extend({ receivedOn: calendarDate })

/** A comment as the rules want it. */
export type FeedbackInput = z.output<typeof feedbackInput>
