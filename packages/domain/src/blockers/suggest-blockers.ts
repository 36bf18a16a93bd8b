import type { ChallengeKey } from './challenges.ts'
import type { Finding, SuggestionFigure } from './signal.ts'
import type { SignalFacts } from './signal-facts.ts'
import { SIGNALS } from './signals.ts'

/** A blocker that the data suggest. */
export interface Suggestion extends Finding {
  rule: string
  challenge: ChallengeKey
  title: string
}

/** What was said to a suggestion, with its figures then. */
export interface EarlierAnswer {
  rule: string
  answer: 'accepted' | 'dismissed'
  figures: readonly SuggestionFigure[]
}

/** A blocker that came of a suggestion: open while `closedOn` is null. */
export interface SuggestedBlocker {
  rule: string
  closedOn: string | null
}

/** What is suggested, in the order of the rule table; facts that nobody measures suggest nothing. */
export function suggestBlockers(facts: SignalFacts): Suggestion[] {
  return SIGNALS.flatMap(({ key, challenge, title, judge }) => {
    const finding = judge(facts)
    return finding ? [{ rule: key, challenge, title, ...finding }] : []
  })
}

/**
 * Those that still wait for an answer. A suggestion is silent while the blocker that came of it is open, and for as long
 * after that was closed as the data look back (`quietSince`): figures of four weeks need four weeks to turn. One that was
 * dismissed is silent until its figures have become clearly worse than they were then.
 */
export function stillSuggested(
  suggestions: readonly Suggestion[],
  answers: readonly EarlierAnswer[],
  blockers: readonly SuggestedBlocker[],
  quietSince: string,
): Suggestion[] {
  return suggestions.filter(({ rule, figures: [now] }) => {
    if (blockers.some((one) => one.rule === rule && (one.closedOn === null || one.closedOn > quietSince))) {
      return false
    }
    const dismissed = answers.filter((one) => one.rule === rule && one.answer === 'dismissed')
    return dismissed.every(({ figures: [then] }) => !then || isClearlyWorse(now, then))
  })
}

/** A share is clearly worse by ten points of a hundred, a count by two: less than that comes and goes by chance. */
const WORSE_SHARE = 0.1
const WORSE_COUNT = 2

/** Whether the figure that a suggestion is judged by has become clearly worse. All of them count what is wrong. */
export function isClearlyWorse(now: SuggestionFigure, then: SuggestionFigure): boolean {
  const [shareNow, shareThen] = [shareOf(now), shareOf(then)]
  if (shareNow === null || shareThen === null) return now.value - then.value >= WORSE_COUNT
  // A hair is taken off: 0.5 − 0.4 is 0.09999999999999998.
  return shareNow - shareThen >= WORSE_SHARE - 1e-9
}

const shareOf = ({ value, of }: SuggestionFigure): number | null =>
  of === null ? null : of === 0 ? 0 : value / of
