const dayInMilliseconds = 86_400_000

export interface MonthTick {
  readonly date: string
  /** From 0 at the left edge to 1 at the right. */
  readonly at: number
}

export interface TimeScale {
  place(date: string): number
  readonly ticks: readonly MonthTick[]
}

/** Lays days out evenly between the first and the last of them, with the first of each month as a mark (some left out if many). */
export function buildTimeScale(dates: readonly string[]): TimeScale {
  const days = dates.map(readDay)
  const first = Math.min(...days)
  const last = Math.max(...days, first + 1)
  const place = (date: string) => (readDay(date) - first) / (last - first)
  return { place, ticks: findMonths(first, last).map((date) => ({ date, at: place(date) })) }
}

function readDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds
}

// A dozen names of months are what a line of the page can carry.
const mostTicks = 12

function findMonths(first: number, last: number): string[] {
  const months: string[] = []
  const start = new Date(first * dayInMilliseconds)
  for (let month = 1; ; month++) {
    const tick = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1)
    if (tick / dayInMilliseconds > last) break
    months.push(new Date(tick).toISOString().slice(0, 10))
  }
  const step = Math.ceil(months.length / mostTicks)
  return months.filter((_, index) => index % step === 0)
}
