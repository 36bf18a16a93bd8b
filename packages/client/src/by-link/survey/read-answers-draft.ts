import { LANGUAGES, type Language } from '@tidemark/domain/readiness/instrument'
import { COMMENT_THEMES, type CommentTheme } from '@tidemark/domain/readiness/round'

/** Where somebody can come back to. */
export type DraftStep = number | 'start' | 'comments' | 'review'

/** What waits on the device until it is sent. */
export interface AnswersDraft {
  round: string
  language: Language | null
  step: DraftStep
  answers: (number | null)[]
  comments: Partial<Record<CommentTheme, string>>
}

/**
 * A draft as far as it is one of this round; null where it isn't. Read by hand: the rules of the forms would double what
 * whoever answers on a phone has to load.
 */
export function readAnswersDraft(raw: unknown, round: string, items: number): AnswersDraft | null {
  const fields = isRecord(raw) ? raw : {}
  const { answers, language, step } = fields
  if (fields['round'] !== round || !Array.isArray(answers) || answers.length !== items) return null
  const said = isRecord(fields['comments']) ? fields['comments'] : {}
  const comments = COMMENT_THEMES.flatMap((theme) => {
    const body = said[theme]
    return typeof body === 'string' ? [[theme, body]] : []
  })
  return {
    round,
    language: LANGUAGES.find((each) => each === language) ?? null,
    step: stepOf(step, items),
    answers: answers.map((answer) => (typeof answer === 'number' ? answer : null)),
    comments: Object.fromEntries(comments),
  }
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null

function stepOf(raw: unknown, items: number): DraftStep {
  if (raw === 'comments' || raw === 'review') return raw
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw < items ? raw : 'start'
}
