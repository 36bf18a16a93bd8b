/** One series of periods, as parallel arrays in the order of time. A null is a period of which nothing can be said. */
export interface TrendSeries {
  readonly periodStartsOn: readonly string[]
  readonly eligible: readonly (number | null)[]
  readonly observed: readonly (number | null)[]
  readonly adopters: readonly (number | null)[]
  readonly rate: readonly (number | null)[]
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
}

export interface TrendPoint {
  readonly index: number
  readonly startsOn: string
  readonly eligible: number | null
  readonly observed: number | null
  readonly adopters: number | null
  readonly rate: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** The periods of a series one by one. */
export function readTrendPoints(series: TrendSeries): TrendPoint[] {
  return series.periodStartsOn.map((startsOn, index) => ({
    index,
    startsOn,
    eligible: series.eligible[index] ?? null,
    observed: series.observed[index] ?? null,
    adopters: series.adopters[index] ?? null,
    rate: series.rate[index] ?? null,
    lower: series.lower[index] ?? null,
    upper: series.upper[index] ?? null,
  }))
}

/** Which of `count` labels to write when `fits` have room: the first, the last, and even steps between. */
export function pickLabelled(count: number, fits: number): number[] {
  if (count <= 0) return []
  const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, fits - 1)))
  const picked: number[] = []
  // Counted from the end: the newest period is always named, the oldest only if it doesn't crowd its neighbor.
  for (let index = count - 1; index >= 0; index -= step) picked.unshift(index)
  return picked
}
