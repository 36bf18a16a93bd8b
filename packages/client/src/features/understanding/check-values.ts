import { checkInput, OPTIONS } from '@tidemark/domain/understanding/check-input'
import { type Problem, problemsOf } from '@tidemark/domain/kernel/problem'
import { suggestCheckDates } from '@tidemark/domain/understanding/suggested-check-dates'
import type { Check } from './understanding-fields.ts'

/** A question as the form holds it: what the other kind has stays until it is sent, so that changing one's mind loses nothing. */
export interface QuestionValues {
  kind: 'CHOICE' | 'SCALE'
  text: string
  options: string[]
  rightOption: number | null
}

export interface CheckValues {
  audienceId: string
  communicationId: string
  questions: QuestionValues[]
  opensOn: string
  closesOn: string
  sampleSize: number | null
}

export const emptyQuestion = (kind: QuestionValues['kind'] = 'CHOICE'): QuestionValues => ({
  kind,
  text: '',
  options: Array.from({ length: OPTIONS.min }, () => ''),
  rightOption: null,
})

/** A check's values, or those that a new one begins with. */
export function checkValues(check: Check | undefined, today: string, audienceId: string): CheckValues {
  if (!check)
    return {
      audienceId,
      communicationId: '',
      questions: [emptyQuestion()],
      ...suggestCheckDates(today),
      sampleSize: null,
    }
  const { audience, communication, questions, opensOn, closesOn, sampleSize } = check
  return {
    audienceId: audience.id,
    communicationId: communication?.id ?? '',
    questions: questions.map(({ kind, text, options, rightOption }) => ({
      kind,
      text,
      options: options.length > 0 ? [...options] : emptyQuestion().options,
      rightOption,
    })),
    opensOn,
    closesOn,
    sampleSize,
  }
}

/** What is sent: of each question what its kind has. */
export const toInput = ({ communicationId, questions, ...values }: CheckValues) => ({
  ...values,
  communicationId: communicationId === '' ? null : communicationId,
  questions: questions.map(({ kind, text, options, rightOption }) =>
    kind === 'SCALE' ? { kind, text, options: [], rightOption: null } : { kind, text, options, rightOption },
  ),
})

/** What is wrong with it by the rule that the server holds it against. */
export function checkProblems(values: CheckValues, today: string): readonly Problem[] {
  const { questions, ...rest } = toInput(values)
  const result = problemsOf(checkInput({ today }), {
    ...rest,
    questions: questions.map((question) => ({ ...question, kind: question.kind.toLowerCase() })),
  })
  return result.ok ? [] : result.problems
}
