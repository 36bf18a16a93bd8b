const WORDS = new Map([
  [-2, 'much worse'],
  [-1, 'worse'],
  [0, 'the same'],
  [1, 'better'],
  [2, 'much better'],
])

/** The steps of quality that a change of scope may take, the worst first. */
export const QUALITY_EFFECTS: readonly number[] = [...WORDS.keys()]

/** What a step of quality is called, -2 (“much worse”) to 2 (“much better”); any other number has no word: ''. */
export const tellQuality = (step: number): string => WORDS.get(step) ?? ''
