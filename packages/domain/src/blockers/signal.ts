import type { ChallengeKey } from './challenges.ts'
import type { SignalFacts } from './signal-facts.ts'

/** A figure that a suggestion rests on: `value`, or `value` of `of`. */
export interface SuggestionFigure {
  label: string
  value: number
  /** What it is a part of; null = it is a plain count or amount. */
  of: number | null
  /** What it is counted in, such as "units". */
  unit: string
}

/** What a signal makes of the facts: the first figure is the one that it is judged by. */
export interface Finding {
  sentence: string
  figures: [SuggestionFigure, ...SuggestionFigure[]]
  severity: number
  likelihood: number
}

/** A rule over the data that suggests a blocker. */
export interface Signal {
  /** Stands in answers that were given, so it never changes. */
  key: string
  challenge: ChallengeKey
  /** What a blocker that comes of it is called. */
  title: string
  /** Null = nothing to suggest, or nothing known. */
  judge(facts: SignalFacts): Finding | null
}

/** A signal over one group of facts; silent while nobody measures them. */
export function signal<Group extends keyof SignalFacts>(
  rule: Omit<Signal, 'judge'> & {
    over: Group
    judge(known: NonNullable<SignalFacts[Group]>): Finding | null
  },
): Signal {
  const { over, judge, ...named } = rule
  return {
    ...named,
    judge(facts) {
      const known = facts[over]
      return known === undefined || known === null ? null : judge(known)
    },
  }
}
