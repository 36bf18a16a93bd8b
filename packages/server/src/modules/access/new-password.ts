import * as common from '@zxcvbn-ts/language-common'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { z } from 'zod'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './sign-in.ts'

/** Fewer guesses than this are too few, however slowly they are made: score 2 of zxcvbn's 0 to 4 needs as many. */
const FEWEST_GUESSES = 1_000_000

/**
 * Rules of a password that somebody chooses: long, and not among the first that are tried (NIST SP 800-63B). Nothing is asked
 * of kinds of characters.
 */
export const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD, {
    error: `Choose a password of at least ${SHORTEST_PASSWORD} characters.`,
    abort: true,
  })
  .max(LONGEST_PASSWORD, {
    error: `Choose a password of at most ${LONGEST_PASSWORD} characters.`,
    abort: true,
  })
  .refine((password) => countGuesses(password) >= FEWEST_GUESSES, {
    error:
      'This password is among the first that are tried. Choose another, such as four words that don’t belong together.',
    params: { code: 'guessable' },
  })

let estimator: ZxcvbnFactory | undefined

/** About how many passwords are tried before this one: 49,000 common ones, keyboard walks, dates, repeats and our own name. */
function countGuesses(password: string): number {
  estimator ??= new ZxcvbnFactory({
    dictionary: common.dictionary,
    graphs: common.adjacencyGraphs,
    // What comes after can only make it harder to guess.
    maxLength: 64,
  })
  return estimator.check(password, ['tidemark']).guesses
}
