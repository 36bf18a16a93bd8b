import { compareDates, type CalendarDate } from '../kernel/calendar-date.ts'

/** The people of a wave who still have to complete a course before it goes live. */
export interface SeatNeed {
  waveId: string
  courseId: string
  goLiveOn: CalendarDate
  /** Required and not completed. */
  needed: number
  /** Of them those who have a seat in a planned session that ends before the go-live. */
  seated: number
}

/** A session that is planned, with what is free in it. */
export interface PlannedSeats {
  courseId: string
  /** The wave for which its seats are kept; null = for whoever needs them. */
  waveId: string | null
  endsOn: CalendarDate
  /** Null = as many as come. */
  free: number | null
}

/** What a wave gets of the free seats, and what it still lacks. */
export interface SeatGap extends SeatNeed {
  kept: number
  shared: number
  gap: number
}

/**
 * Free seats against need. A session helps a wave if it ends before the day of the go-live. Each wave gets the seats that are
 * kept for it first; seats for anybody go to the wave that goes live earlier, so that no seat is counted twice. `kept` and
 * `shared` are the seats that people will take, never more than are needed. In the order of the needs given.
 */
export function shareSeats(needs: readonly SeatNeed[], sessions: readonly PlannedSeats[]): SeatGap[] {
  const left = new Map(sessions.map((session) => [session, session.free ?? Infinity]))
  const given = new Map<SeatNeed, SeatGap>()
  const byGoLive = needs.toSorted(
    (a, b) => compareDates(a.goLiveOn, b.goLiveOn) || compareDates(a.waveId, b.waveId),
  )
  for (const need of byGoLive) {
    const inTime = sessions.filter((s) => s.courseId === need.courseId && s.endsOn < need.goLiveOn)
    const toSeat = Math.max(0, need.needed - need.seated)
    const kept = take(
      inTime.filter(({ waveId }) => waveId === need.waveId),
      toSeat,
      left,
    )
    const shared = take(
      inTime.filter(({ waveId }) => waveId === null),
      toSeat - kept,
      left,
    )
    given.set(need, { ...need, kept, shared, gap: toSeat - kept - shared })
  }
  return needs.flatMap((need) => given.get(need) ?? [])
}

function take(sessions: readonly PlannedSeats[], wanted: number, left: Map<PlannedSeats, number>): number {
  let taken = 0
  for (const session of sessions) {
    const seats = Math.min(wanted - taken, left.get(session) ?? 0)
    left.set(session, (left.get(session) ?? 0) - seats)
    taken += seats
  }
  return taken
}
