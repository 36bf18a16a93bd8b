import type { Item } from './instrument.ts'

/** An answer this far up the scale, or further, counts as favourable: 4 and 5 of five, 75 to 100 of a hundred. */
export const FAVOURABLE_FROM = 0.75

/** What an answer says of readiness. */
export type AnswerKind = 'favourable' | 'neutral' | 'unfavourable'

/** How a group's answers to one item divide, as shares (0..1) of the answers given. */
export type AnswerShares = Record<AnswerKind, number>

/** The lowest and the highest answer of an item. */
export type Scale = Pick<Item, 'scaleMin' | 'scaleMax'>

/** How far up its scale a turned answer lies, from 0 to 1. */
export function positionOnScale({ scaleMin, scaleMax }: Scale, turned: number): number {
  return (turned - scaleMin) / (scaleMax - scaleMin)
}

/**
 * Whether a turned answer is favourable (the upper quarter of the scale), unfavourable (the lower quarter) or neutral
 * (between them). Of five answers these are the top two, the bottom two and the middle one, as surveys are used to.
 */
export function kindOfAnswer(scale: Scale, turned: number): AnswerKind {
  const position = positionOnScale(scale, turned)
  if (position >= FAVOURABLE_FROM) return 'favourable'
  return position <= 1 - FAVOURABLE_FROM ? 'unfavourable' : 'neutral'
}

/** How turned answers to one item divide. What isn't answered (null) is left out; null where nobody answered. */
export function shareAnswers(scale: Scale, turned: readonly (number | null)[]): AnswerShares | null {
  const kinds = turned.flatMap((answer) => (answer === null ? [] : [kindOfAnswer(scale, answer)]))
  if (kinds.length === 0) return null
  const share = (kind: AnswerKind) => kinds.filter((other) => other === kind).length / kinds.length
  return {
    favourable: share('favourable'),
    neutral: share('neutral'),
    unfavourable: share('unfavourable'),
  }
}
