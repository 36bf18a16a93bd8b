/** How it is said that somebody has completed a course. */
export interface SaidCompletion {
  /** Points of a hundred; null = none are told. */
  score: number | null
  /**
   * Whether whoever says so judges that all was done that the course asks for: HR, the trainer, a file of results, a statement of
   * success. That a learning system says “completed” tells only that somebody worked through all of it.
   */
  isJudged: boolean
}

/**
 * Whether that completes the course, whichever way it is said: on a sheet, in a file, or by a learning system. Where a course has a
 * pass score and points are told, they decide; without points it is for whoever judges.
 */
export const completesCourse = ({ score, isJudged }: SaidCompletion, passScore: number | null): boolean =>
  passScore === null || (score === null ? isJudged : score >= passScore)
