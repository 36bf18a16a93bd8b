import { type Interval, wilsonInterval } from '../adoption/wilson-interval.ts'
import { findSafeGroups } from '../anonymity/safe-groups.ts'
import { differenceOfShares, type ShareDifference } from '../adoption/difference-of-shares.ts'

/** People of a recorded delivery who were treated alike. */
export interface RecordedCount {
  /** Null where the file names none. */
  segment: string | null
  wasWritten: boolean
  people: number
  reached: number
  /** Null where the file doesn't tell. */
  acted: number | null
}

/** Of how many something is known, how many did it, and how sure that is. */
export interface RecordedShare extends Interval {
  count: number
  share: number
}

/** What people who were treated alike did; the differences are against those who got nothing, null where nobody is to compare with. */
export interface RecordedFigures {
  people: number
  reached: RecordedShare
  acted: RecordedShare | null
  reachedDifference: ShareDifference | null
  actedDifference: ShareDifference | null
}

/** A segment as it is shown. */
export interface JudgedSegment {
  segment: string | null
  wasWritten: boolean
  /** Null where too few are in it, or too few would be left beside it. */
  figures: RecordedFigures | null
}

/** A recorded delivery: each of its segments, and everybody in the file together. */
export interface JudgedDelivery {
  segments: JudgedSegment[]
  everybody: JudgedSegment['figures']
}

/**
 * Shares of who was reached and who acted, with Wilson intervals, and the difference of each segment to those who got nothing
 * with its own (see `differenceOfShares`). Where too few people are in a segment it says nothing, nor does the next smallest if
 * the hidden one could be worked out of the rest. Those who got nothing are compared with as one group, if all are shown.
 */
export function judgeRecorded(counts: readonly RecordedCount[], minimum: number): JudgedDelivery {
  const [isAllSafe, ...isSafe] = findSafeGroups({
    parentIndex: [-1, ...counts.map(() => 0)],
    ownCounts: [[0], ...counts.map(({ people }) => [people])],
    minimum,
  })
  const nothing = counts.flatMap((count, index) =>
    count.wasWritten ? [] : [{ count, isShown: isSafe[index] }],
  )
  const control =
    nothing.length > 0 && nothing.every(({ isShown }) => isShown)
      ? addUp(nothing.map(({ count }) => count))
      : null
  return {
    segments: counts.map((count, index) => ({
      segment: count.segment,
      wasWritten: count.wasWritten,
      figures: isSafe[index] ? figuresOf(count, count.wasWritten ? control : null) : null,
    })),
    everybody: isAllSafe ? figuresOf(addUp(counts), null) : null,
  }
}

type Counts = Pick<RecordedCount, 'people' | 'reached' | 'acted'>

const addUp = (counts: readonly RecordedCount[]): Counts =>
  counts.reduce<Counts>(
    (sum, { people, reached, acted }) => ({
      people: sum.people + people,
      reached: sum.reached + reached,
      acted: sum.acted === null || acted === null ? null : sum.acted + acted,
    }),
    { people: 0, reached: 0, acted: 0 },
  )

function figuresOf({ people, reached, acted }: Counts, control: Counts | null) {
  return {
    people,
    reached: shareOf(reached, people),
    acted: acted === null ? null : shareOf(acted, people),
    reachedDifference:
      control &&
      differenceOfShares({ hits: reached, of: people }, { hits: control.reached, of: control.people }),
    actedDifference:
      acted === null || !control || control.acted === null
        ? null
        : differenceOfShares({ hits: acted, of: people }, { hits: control.acted, of: control.people }),
  }
}

const shareOf = (count: number, people: number): RecordedShare => ({
  count,
  share: count / people,
  ...wilsonInterval(count / people, people),
})
