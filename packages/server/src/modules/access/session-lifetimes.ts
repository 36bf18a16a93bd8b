/** When a session ends by itself. */
export interface SessionLifetimes {
  /** After the sign-in, whatever happens since. */
  maxHours: number
  /** After the last request. */
  idleHours: number
}

/** Long enough for people who look in on workdays; NIST SP 800-63B allows 30 days where a password is all that is asked. */
export const SESSION_LIFETIMES: SessionLifetimes = { maxHours: 14 * 24, idleHours: 3 * 24 }

/** How late the last request may be known: one write in this time, instead of one for each request. */
const NOTED_EVERY_MS = 10 * 60_000

const HOUR_MS = 3_600_000

/** When a session was opened and used. */
export interface SessionTimes {
  createdAt: Date
  /** The last request that was noted. */
  updatedAt: Date
}

/** Whether the session has ended at this moment. */
export function hasEnded(
  { createdAt, updatedAt }: SessionTimes,
  now: Date,
  lifetimes: SessionLifetimes,
): boolean {
  return (
    now.getTime() - createdAt.getTime() >= lifetimes.maxHours * HOUR_MS ||
    now.getTime() - updatedAt.getTime() >= lifetimes.idleHours * HOUR_MS
  )
}

/** Whether the request of this moment is to be noted. */
export function isToBeNoted({ updatedAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - updatedAt.getTime() >= NOTED_EVERY_MS
}
