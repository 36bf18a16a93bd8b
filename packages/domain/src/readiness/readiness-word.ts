/** From here on a leg is ready: its average answer is a favourable one (4 of five). */
export const READY_FROM = 75
/** From here on a leg is partly ready: its average answer is at the middle of the scale (3 of five) or over it. */
export const PARTLY_READY_FROM = 50

/** What an index means, in a word: a color never says it alone. */
export type ReadinessWord = 'not_ready' | 'partly_ready' | 'ready'

/** The words as people read them. */
export const READINESS_WORDS: Readonly<Record<ReadinessWord, string>> = {
  not_ready: 'not ready',
  partly_ready: 'partly ready',
  ready: 'ready',
}

/** The word for an index from 0 to 100. The bounds are a planning rule of ours, no law: say so where the word is shown. */
export function readinessWord(index: number): ReadinessWord {
  if (index >= READY_FROM) return 'ready'
  return index >= PARTLY_READY_FROM ? 'partly_ready' : 'not_ready'
}
