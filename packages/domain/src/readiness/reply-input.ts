import { z } from 'zod'
import { longText } from '../kernel/text-input.ts'
import { COMMENT_THEMES } from './round.ts'

/** The most replies that a round has at a time. */
export const REPLIES_MAX = 100

/**
 * Input schema of "you said, we did": what people wrote about a theme, in words of one's own so that nobody's are told
 * again, and what is done about it, or why nothing is.
 */
export const replyInput = z.object({
  theme: z.enum(COMMENT_THEMES, { error: 'Choose what it is about.' }),
  said: longText({ max: 1000 }),
  done: longText({ max: 2000 }),
})

/** A reply as the rules want it. */
export type ReplyInput = z.output<typeof replyInput>
