import { z } from 'zod'
import { replyInput } from '../readiness/reply-input.ts'

/** The most comments that are answered at once: a page of them. */
export const ANSWERED_AT_ONCE_MAX = 100

/** The most answers that a program has at a time. */
export const ANSWERS_MAX = 200

/**
 * Input schema of "you said, we did": what several people may have said, in words of one's own so that nobody's are told
 * again, and what is done about it, or why nothing is.
 */
export const feedbackAnswerInput = replyInput.extend({ isPublished: z.boolean() })
