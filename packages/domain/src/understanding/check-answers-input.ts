import { z } from 'zod'
import type { CheckQuestion } from './understanding-check.ts'

/** The ends of a scale. */
export const SCALE = { min: 1, max: 5 } as const

/**
 * Input schema of what one person answers: for each question in its order the place of the chosen answer (from 0), or 1 to 5
 * on a scale; null where they give none, at least one of them given.
 */
export function checkAnswersInput(questions: readonly Pick<CheckQuestion, 'kind' | 'options'>[]) {
  return z
    .array(z.int().nullable(), { error: 'Send a list with an answer, or null, for each question.' })
    .superRefine((answers, context) => {
      const refuse = (message: string, code: string, path: number[] = []) =>
        context.addIssue({ code: 'custom', path, message, params: { code } })
      if (answers.length !== questions.length) {
        refuse(
          `Send ${questions.length} answers, one for each question, null where there is none.`,
          'wrong_length',
        )
        return
      }
      for (const [index, question] of questions.entries()) {
        const answer = answers[index] ?? null
        const { min, max } = limitsOf(question)
        if (answer !== null && (answer < min || answer > max))
          refuse(`Choose one of the answers, from ${min} to ${max}.`, 'not_an_answer', [index])
      }
      if (answers.every((answer) => answer === null)) refuse('Answer at least one question.', 'required')
    })
}

const limitsOf = ({ kind, options }: Pick<CheckQuestion, 'kind' | 'options'>) =>
  kind === 'scale' ? SCALE : { min: 0, max: options.length - 1 }
