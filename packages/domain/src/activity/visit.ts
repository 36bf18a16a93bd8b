const MINUTE = 60_000

/** Within so many minutes of the last look, another one belongs to the same visit: a page that is opened again isn't news read. */
export const SAME_VISIT_MINUTES = 30

/** When somebody looked at a program last, and when at the end of the visit before that one; null = there was none. */
export interface Visit {
  readonly visitedAt: Date
  readonly previousAt: Date | null
}

/** The visit once its visitor looks at `now`, half an hour or more after the last look: a new one; before: the same. */
export function lookedAt(visit: Visit | null, now: Date): Visit {
  return { visitedAt: now, previousAt: newSince(visit, now) }
}

/** From when on things are new to somebody who looks at `now`: the last look of the visit before this one; null = all is. */
export function newSince(visit: Visit | null, now: Date): Date | null {
  if (!visit) return null
  const isSame = now.getTime() - visit.visitedAt.getTime() < SAME_VISIT_MINUTES * MINUTE
  return isSame ? visit.previousAt : visit.visitedAt
}
