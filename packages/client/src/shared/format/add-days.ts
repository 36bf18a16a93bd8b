const dayInMilliseconds = 86_400_000

/** The day so many days later; earlier when negative. UTC throughout, so no clock change can shift it. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10)
}
