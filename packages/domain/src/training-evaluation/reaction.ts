import { z } from 'zod'
import { longText, orNothing } from '../kernel/text-input.ts'
import { REACTION_STATEMENTS } from './statements.ts'

/** The ends of the scale. */
export const REACTION_SCALE = { min: 1, max: 5 } as const

/** So many days an evaluation is open, that of its opening counted. */
export const EVALUATION_DAYS = 7

/** A session is asked about if it ended no longer ago than this; afterwards people answer from hearsay. */
export const ASK_WITHIN_DAYS = 14

/**
 * Input schema of what one person says of a session: 1 to 5 or null for each statement in its order, at least one of them or a
 * comment given.
 */
export const reactionInput = z
  .object({
    answers: z
      .array(z.int().min(REACTION_SCALE.min).max(REACTION_SCALE.max).nullable(), {
        error: 'Send a list with an answer, or null, for each statement.',
      })
      .length(
        REACTION_STATEMENTS.length,
        `Send ${REACTION_STATEMENTS.length} answers, null where there is none.`,
      ),
    comment: orNothing(longText({ max: 2000 })),
  })
  .superRefine(({ answers, comment }, context) => {
    if (comment === null && answers.every((answer) => answer === null))
      context.addIssue({
        code: 'custom',
        path: ['answers'],
        message: 'Answer at least one statement, or write a comment.',
        params: { code: 'required' },
      })
  })

/** What was counted of one statement. */
export interface CountedStatement {
  answered: number
  /** The sum of what was chosen, 1 to 5 each. */
  sum: number
  /** How many chose 4 or 5. */
  favorable: number
}

/** What is told of a statement: its mean from 1 to 5, and the share (0..1) of those who chose 4 or 5; null = too few answered. */
export interface TellStatement {
  mean: number | null
  favorable: number | null
}

export const tellStatement = ({ answered, sum, favorable }: CountedStatement): TellStatement =>
  answered === 0 ? { mean: null, favorable: null } : { mean: sum / answered, favorable: favorable / answered }

/** Several evaluations of one course as one: place by place, what was counted is added. */
export const addStatements = (evaluations: readonly (readonly CountedStatement[])[]): CountedStatement[] =>
  REACTION_STATEMENTS.map((_, place) =>
    evaluations.reduce(
      (sum, statements) => {
        const one = statements[place]
        return one
          ? {
              answered: sum.answered + one.answered,
              sum: sum.sum + one.sum,
              favorable: sum.favorable + one.favorable,
            }
          : sum
      },
      { answered: 0, sum: 0, favorable: 0 },
    ),
  )
