import { REPETITIONS } from './communication.ts'

/** How often a message was heard, against what it takes. */
export type RepetitionWord = 'not_yet' | 'enough' | 'more_than_enough'

/**
 * Whether an audience has heard a key message often enough: five to seven times (Larkin & Larkin 1996). Counted is what was
 * sent to the audience, so it tells how often it could be heard, and not whether it was.
 */
export function judgeRepetitions(times: number): RepetitionWord {
  if (times < REPETITIONS.from) return 'not_yet'
  return times > REPETITIONS.to ? 'more_than_enough' : 'enough'
}
