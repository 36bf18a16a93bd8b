/** A session as the page shows it to somebody who was there. */
export interface AskedReaction {
  courseTitle: string
  /** What tells the session from others of its course; null = its day does. */
  sessionName: string | null
  /** The day on which it ended. */
  endedOn: string
  organizationName: string
  closesOn: string
  minimumGroupSize: number
}
