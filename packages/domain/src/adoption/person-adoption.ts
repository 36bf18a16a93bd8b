import type { BehaviorRule } from '../behaviors/behavior-rule.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'

export type PersonAdoption = 'adopted' | 'not_adopted' | 'cannot_say_yet'

/** What was seen of one person and one behavior within the window: opportunities to act, and times the act was shown. */
export interface BehaviorTally {
  behaviorId: string
  opportunities: number
  shown: number
}

/**
 * Whether a person has adopted the change: on every core behavior that applies to them, shown ÷ opportunities is at or
 * over the bar (at or under it for a habit to unlearn), each with enough opportunities seen.
 *
 * `behaviors` are the core behaviors that apply to the person, `tallies` what was seen of them; several tallies of one
 * behavior are added, others are ignored. One behavior that is known to miss its bar decides at once, since no further
 * observation of the others can make the whole true; otherwise a behavior without enough opportunities leaves it at
 * 'cannot_say_yet', and so does an empty list of behaviors. Throws RangeError on tallies that can't be (shown more often than seen).
 * Source: product rule on behaviors and adoption.
 */
export function personAdoption(
  tallies: readonly BehaviorTally[],
  behaviors: readonly BehaviorRule[],
): PersonAdoption {
  const seen = sumByBehavior(tallies)
  const verdicts = behaviors.map((behavior) =>
    behaviorAdoption(seen.get(behavior.behaviorId) ?? { opportunities: 0, shown: 0 }, behavior),
  )
  if (verdicts.includes('not_adopted')) return 'not_adopted'
  return verdicts.length === 0 || verdicts.includes('cannot_say_yet') ? 'cannot_say_yet' : 'adopted'
}

/** The same verdict on a single behavior, for the page that explains a person's verdict. */
export function behaviorAdoption(
  seen: { opportunities: number; shown: number },
  behavior: BehaviorRule,
): PersonAdoption {
  refuseImpossible(
    seen.shown >= 0 && seen.shown <= seen.opportunities,
    'a behavior was shown more often than it could be',
  )
  if (behavior.windowDays === null && behavior.direction === 'adopt' && seen.shown > 0) return 'adopted'
  if (seen.opportunities === 0 || seen.opportunities < behavior.minimumOpportunities) return 'cannot_say_yet'
  const rate = seen.shown / seen.opportunities
  const passes = behavior.direction === 'adopt' ? rate >= behavior.bar : rate <= behavior.bar
  return passes ? 'adopted' : 'not_adopted'
}

function sumByBehavior(tallies: readonly BehaviorTally[]) {
  const sums = new Map<string, { opportunities: number; shown: number }>()
  for (const { behaviorId, opportunities, shown } of tallies) {
    refuseImpossible(shown >= 0 && shown <= opportunities, 'a behavior was shown more often than it could be')
    const before = sums.get(behaviorId) ?? { opportunities: 0, shown: 0 }
    sums.set(behaviorId, {
      opportunities: before.opportunities + opportunities,
      shown: before.shown + shown,
    })
  }
  return sums
}
