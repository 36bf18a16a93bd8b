import { differenceOfShares, type ShareDifference } from '../adoption/difference-of-shares.ts'

/** So many days after a training it is looked whether people do what it was for. */
export const LOOK_DAYS = [30, 60, 90] as const
export type LookDay = (typeof LOOK_DAYS)[number]

/** People of one side on the day of a look. */
export interface LookedAt {
  /** For whom the day has come. */
  people: number
  /** Of them those of whom enough was seen to say. */
  observed: number
  /** Of those again who show the behavior; of an old habit, who have given it up. */
  showing: number
}

/** What is known of a behavior so many days after a training. */
export interface LookCounts {
  day: LookDay
  attendees: LookedAt
  /** People of the same units who had not completed the course. */
  others: LookedAt
  /** The first day on which the look is due for one more attendee; null = for none. */
  nextOn: string | null
}

/**
 * What can be said at a look. `not_yet`: its day has come for nobody; `nobody`: nobody completed the course where the
 * behavior is asked for; `few_attendees`, `few_others`: too few were observed well enough; `hidden`: what is left of a larger
 * figure would tell of too few.
 */
export const LOOK_STATES = ['told', 'not_yet', 'nobody', 'few_attendees', 'few_others', 'hidden'] as const
export type LookState = (typeof LOOK_STATES)[number]

/** A look as it may be shown: the difference, or why there is none. */
export interface JudgedLook {
  day: LookDay
  state: LookState
  nextOn: string | null
  difference: ShareDifference | null
}

/** What a look says, with at least `minimum` people observed on either side. */
export function judgeLook(
  { day, attendees, others, nextOn }: LookCounts,
  minimum: number,
  isSafe = true,
): JudgedLook {
  const state = stateOf()
  return {
    day,
    state,
    nextOn,
    difference:
      state === 'told'
        ? differenceOfShares(
            { hits: attendees.showing, of: attendees.observed },
            { hits: others.showing, of: others.observed },
          )
        : null,
  }

  function stateOf(): LookState {
    if (attendees.people === 0) return nextOn === null ? 'nobody' : 'not_yet'
    if (attendees.observed < minimum) return 'few_attendees'
    if (others.observed < minimum) return 'few_others'
    return isSafe ? 'told' : 'hidden'
  }
}

/** The latest look of which something can be said; null while there is none. */
export const latestTold = <Look extends JudgedLook>(looks: readonly Look[]): Look | null =>
  looks.filter(({ state }) => state === 'told').toSorted((a, b) => b.day - a.day)[0] ?? null
