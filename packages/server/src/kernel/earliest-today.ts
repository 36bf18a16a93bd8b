const BEHIND_UTC_MS = 12 * 3600 * 1000

/** The earliest day that is today anywhere on Earth (UTC−12): a client's day is not in the past from it on. */
export function earliestToday(now: Date): string {
  return new Date(now.getTime() - BEHIND_UTC_MS).toISOString().slice(0, 10)
}
