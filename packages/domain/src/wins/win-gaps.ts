import type { WinInput } from './win-input.ts'

/** What decides whether a win counts; its title and its story don't. */
export type WinFacts = Pick<
  WinInput,
  | 'wonOn'
  | 'metric'
  | 'baseline'
  | 'result'
  | 'visibleHow'
  | 'unambiguousWhy'
  | 'tiedToChangeHow'
  | 'recognized'
>

/**
 * What a win still lacks to count as a short-term win, in words that fit after “It lacks”; empty = it counts. A good one is
 * visible, unambiguous and clearly related to the change (Kotter, Leading Change, 1996, chapter 8). That it is dated, measured
 * against where it started, and that people were thanked is our own rule, so that it can be checked. A result equal to its
 * baseline shows nothing. The unit may be left out: some metrics are plain counts.
 */
export function missingOfWin(win: WinFacts): string[] {
  const missing: string[] = []
  if (win.wonOn === null) missing.push('the day on which it was won')
  if (win.metric === null) missing.push('what was measured')
  if (win.baseline === null) missing.push('the figure before')
  if (win.result === null) missing.push('the figure after')
  if (win.baseline !== null && win.baseline === win.result)
    missing.push('a figure after that differs from the one before')
  if (win.visibleHow === null) missing.push('who can see it')
  if (win.unambiguousWhy === null) missing.push('why it is beyond doubt')
  if (win.tiedToChangeHow === null) missing.push('how it comes from the change')
  if (win.recognized.length === 0) missing.push('who was thanked')
  return missing
}
