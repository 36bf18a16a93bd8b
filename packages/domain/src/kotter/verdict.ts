import type { CountedShare, ReportedFigure } from './gate-facts.ts'

/** What a criterion says: met, open, or that it can't be said yet, which never counts as met. */
export const VERDICT_STATES = ['met', 'open', 'unknown'] as const
export type VerdictState = (typeof VERDICT_STATES)[number]

/** A criterion judged by the facts of a day. */
export interface Finding {
  state: VerdictState
  /** One plain sentence with its figure, or why nothing can be said. */
  sentence: string
  /** The figure behind it; `of` null where it is a plain count. */
  figure: { count: number; of: number | null } | null
  /** The share, 0..1, that the figure has to reach; null where it isn't one. */
  target: number | null
  /** What is missing by name, the first few. */
  missing: string[]
  /** The evidence that a figure comes from; null where Tidemark measured it. */
  reported: ReportedFigure | null
}

const NOTHING = { figure: null, target: null, missing: [], reported: null }

/** A finding from a yes or no, with whatever else there is to tell. */
export function finding(isMet: boolean, sentence: string, more: Partial<Finding> = {}): Finding {
  return { ...NOTHING, state: isMet ? 'met' : 'open', sentence, ...more }
}

/** A finding that nothing can be said yet, with why. */
export function cannotSay(sentence: string, more: Partial<Finding> = {}): Finding {
  return { ...NOTHING, state: 'unknown', sentence, ...more }
}

/** A share against its target; where there is nobody to count, nothing can be said for the reason given. */
export function shareFinding(
  { count, of }: CountedShare,
  target: number,
  sentence: string,
  nobody: string,
  more: Partial<Finding> = {},
): Finding {
  if (of === 0) return cannotSay(nobody, { target })
  // A product such as 0.7 × 10 comes out a hair over 7, which 7 of 10 have reached all the same.
  return finding(count >= target * of - 1e-9, sentence, { figure: { count, of }, target, ...more })
}

/** A share as people say it, to a tenth of a percent. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`

/** “A”, “B” and 3 more; the first five of all. */
export function listNames(names: readonly string[], all = names.length): string {
  const shown = names.slice(0, 5).map((name) => `“${name}”`)
  const rest = all - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
}

/** “1 unit”, “2 units”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
