const AHEAD_OF_UTC_MS = 14 * 3600 * 1000

/** The latest day that is today anywhere on Earth (UTC+14): a client's day is not in the future up to it. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10)
}
