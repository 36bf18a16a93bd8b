import type { SheetRow } from './sheet-fields.ts'

/** What a test has shown, and what one before the training had. */
export type Scores = Pick<SheetRow, 'score' | 'scoreBefore'>

/** `40 / 88`, before and after; `88` where there was no test before. */
export const tellScores = ({ score, scoreBefore }: Scores): string =>
  scoreBefore === null ? `${score ?? ''}` : `${scoreBefore} / ${score ?? ''}`

/**
 * Reads `88`, or `40 / 88` for before and after; undefined where it is neither. One number leaves the test before as it is,
 * nothing at all takes both away, and a side of the stroke that is empty takes that one away.
 */
export function readScores(typed: string, now: Scores): Scores | undefined {
  const sides = typed.split('/').map(readScore)
  const [first = null, second = null] = sides
  if (sides.length > 2 || Number.isNaN(first) || Number.isNaN(second)) return undefined
  if (typed.trim() === '') return { score: null, scoreBefore: null }
  return sides.length === 1 ? { ...now, score: first } : { scoreBefore: first, score: second }
}

/** Null where nothing is written, NaN where it is no score. */
function readScore(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace(/\s*%$/, '')
  if (plain === '') return null
  const score = Number(plain)
  return score >= 0 && score <= 100 ? score : Number.NaN
}
