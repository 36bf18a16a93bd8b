import { judgeLook, latestTold, type LookCounts } from '@tidemark/domain/training-evaluation/behavior-effect'
import { type Learned, silentBehaviors } from '@tidemark/domain/training-evaluation/silent-behavior'
import type { BehaviorEffectType, BehaviorLookType, ServedObjectiveType } from './evaluation.type.ts'
import type { LookedAtBehavior } from './looks.read.ts'

interface Telling {
  /** How few people a difference is told of, to whoever it may be. */
  minimum: number
  /** How few people are told of by their number; 1 for those who see names. */
  minimumCount: number
  learned: Learned
  objectives: ReadonlyMap<string, ServedObjectiveType>
  isSafe?: (behaviorId: string, day: number) => boolean
}

/** Behaviors with what may be told of them. */
export function tellEffects(
  behaviors: readonly LookedAtBehavior[],
  { minimum, minimumCount, learned, objectives, isSafe = () => true }: Telling,
): BehaviorEffectType[] {
  const judged = behaviors.map((behavior) => ({
    ...behavior,
    looks: behavior.looks.map((counts) => ({
      ...counts,
      ...judgeLook(counts, minimum, isSafe(behavior.behaviorId, counts.day)),
    })),
  }))
  const silent = new Set(silentBehaviors(learned, judged).map(({ behaviorId }) => behaviorId))
  return judged.flatMap(({ looks, objectiveId, behaviorId, ...behavior }) => {
    const latest = latestTold(looks) ?? looks[0]
    if (!latest) return []
    return {
      ...behavior,
      behaviorId,
      looks: looks.map((look) => tellLook(look, minimumCount)),
      latest: tellLook(latest, minimumCount),
      isSilent: silent.has(behaviorId),
      objective: (objectiveId !== null && objectives.get(objectiveId)) || null,
    }
  })
}

function tellLook(look: LookCounts & ReturnType<typeof judgeLook>, minimumCount: number): BehaviorLookType {
  const { day, state, nextOn, attendees, others, difference } = look
  const count = (people: number) => (people === 0 || people >= minimumCount ? people : null)
  const isTold = state === 'told'
  return {
    day,
    state,
    nextOn,
    attendees: count(attendees.people),
    attendeesObserved: count(attendees.observed),
    attendeesShare: isTold ? attendees.showing / attendees.observed : null,
    others: count(others.people),
    othersObserved: count(others.observed),
    othersShare: isTold ? others.showing / others.observed : null,
    difference: difference?.difference ?? null,
    lower: difference?.lower ?? null,
    upper: difference?.upper ?? null,
  }
}
