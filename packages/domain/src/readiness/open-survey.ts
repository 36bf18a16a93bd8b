import type { Language, Wording } from './instrument.ts'

/** A round as the survey page shows it to somebody whom it asks, in all its languages. */
export interface OpenSurvey {
  roundId: string
  roundName: string
  programName: string
  organizationName: string
  closesOn: string
  minimumGroupSize: number
  /** From how many people on comments are shown. */
  commentsFrom: number
  asksForComments: boolean
  languages: Language[]
  /** The person's own, if it is known. */
  language: Language | null
  anchors: { lowest: Wording; highest: Wording }
  items: { text: Wording; scaleMin: number; scaleMax: number }[]
}
