/** How a question is answered: one of some answers of which one is right, or a scale from 1 to 5 of which 4 and 5 count. */
export const QUESTION_KINDS = ['choice', 'scale'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** One question of an understanding check. */
export interface CheckQuestion {
  kind: QuestionKind
  text: string
  /** The answers to choose from, two to six; empty for a scale. */
  options: string[]
  /** The place of the right one, from 0; null for a scale. */
  rightOption: number | null
}

/** A check is done in a minute: one to three questions. */
export const QUESTIONS_MAX = 3

/** The first check after a message, or one that looks whether it has stayed. */
export const CHECK_KINDS = ['check', 'reaudit'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** From which answer on a scale of five somebody counts as having understood. */
export const UNDERSTOOD_FROM = 4
