import { z } from 'zod'
import { longText } from '../kernel/text-input.ts'
import { mentionedIn } from './comment-body.ts'

/** The longest comment, in characters, with 39 for each mention: two printed pages. Who has more to say attaches a file. */
export const COMMENT_MAX = 5_000

/** The most people that one comment calls: a meeting, not a distribution list. */
export const MENTIONS_MAX = 20

/**
 * Input schema of a comment: plain text with line breaks that calls people as `mentionOf` writes it. Refuses nothing but
 * blanks, more than `COMMENT_MAX` characters, and more than `MENTIONS_MAX` people.
 */
export const commentInput = z.object({
  body: longText({ max: COMMENT_MAX }).refine((body) => mentionedIn(body).length <= MENTIONS_MAX, {
    error: `Mention at most ${MENTIONS_MAX} people in one comment.`,
    params: { code: 'too_many_mentions' },
  }),
})
