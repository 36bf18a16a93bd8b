import type { CheckQuestion } from './understanding-check.ts'

/** A check as the page shows it to somebody whom it asks: which answer is right is not told. */
export interface AskedCheck {
  checkId: string
  programName: string
  organizationName: string
  /** The communication that it asks about; null = the change as a whole. */
  about: string | null
  closesOn: string
  minimumGroupSize: number
  questions: Pick<CheckQuestion, 'kind' | 'text' | 'options'>[]
}
