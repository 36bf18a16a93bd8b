import { z } from 'zod'
import { longText } from '../kernel/text-input.ts'
import { COMMENT_MAX } from './comment-max.ts'
import type { Item } from './instrument.ts'
import { COMMENT_THEMES } from './round.ts'

/** What of a round decides which answers fit. */
export interface AnswerableRound {
  items: readonly Pick<Item, 'scaleMin' | 'scaleMax'>[]
  asksForComments: boolean
}

/**
 * Input schema of what one person answers: an answer for each item in its order, null where they give none, at least one of
 * them given; and up to one comment on each theme, where the round asks for comments. Blank comments are left out.
 */
export function answerInput({ items, asksForComments }: AnswerableRound) {
  return z.object({
    answers: z
      .array(z.number().nullable(), { error: 'Send a list with an answer, or null, for each statement.' })
      .superRefine((answers, context) => {
        if (answers.length !== items.length) {
          const message = `Send ${items.length} answers, one for each statement, null where there is none.`
          context.addIssue({ code: 'custom', message, params: { code: 'wrong_length' } })
          return
        }
        for (const [index, answer] of answers.entries()) {
          const { scaleMin = 0, scaleMax = 0 } = items[index] ?? {}
          if (answer === null || isStep(answer, scaleMin, scaleMax)) continue
          const message = `Choose one of the steps from ${scaleMin} to ${scaleMax}.`
          context.addIssue({ code: 'custom', path: [index], message, params: { code: 'not_a_step' } })
        }
        if (answers.every((answer) => answer === null)) {
          const message = 'Answer at least one statement.'
          context.addIssue({ code: 'custom', message, params: { code: 'required' } })
        }
      }),
    comments: z
      .preprocess(withoutBlanks, z.array(commentInput).max(asksForComments ? COMMENT_THEMES.length : 0))
      .superRefine((comments, context) => {
        const themes = comments.map(({ theme }) => theme)
        for (const [index, theme] of themes.entries()) {
          if (themes.indexOf(theme) === index) continue
          const message = 'Write one comment on each theme.'
          context.addIssue({ code: 'custom', path: [index, 'theme'], message, params: { code: 'twice' } })
        }
      }),
  })
}

/** What somebody writes on one theme. */
export const commentInput = z.object({ theme: z.enum(COMMENT_THEMES), body: longText({ max: COMMENT_MAX }) })

const isStep = (answer: number, lowest: number, highest: number) =>
  answer >= lowest && answer <= highest && Number.isInteger(answer - lowest)

const withoutBlanks = (raw: unknown) =>
  Array.isArray(raw) ? raw.filter((each) => !isBlank(each)) : (raw ?? [])

const isBlank = (comment: unknown) =>
  typeof comment === 'object' &&
  comment !== null &&
  'body' in comment &&
  (comment.body === null || (typeof comment.body === 'string' && comment.body.trim() === ''))
