/** Minutes before the start and after the end of a session in which people sign in at its room. */
export const ROOM_MARGIN_MINUTES = 30

/** How far the sign-in page of a room is. */
export type RoomState = 'early' | 'open' | 'over'

const MARGIN_MS = ROOM_MARGIN_MINUTES * 60_000

/** When people can sign in at the room of a session: from 30 minutes before its start until 30 minutes after its end. */
export const roomHours = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({
  opensAt: new Date(startsAt.getTime() - MARGIN_MS),
  closesAt: new Date(endsAt.getTime() + MARGIN_MS),
})

/** Whether people can sign in now; both ends belong to the hours. */
export function roomStateAt(session: { startsAt: Date; endsAt: Date }, now: Date): RoomState {
  const { opensAt, closesAt } = roomHours(session)
  return now < opensAt ? 'early' : now > closesAt ? 'over' : 'open'
}

/** What the sign-in page of a room shows to whoever holds its link. */
export interface AskedRoom {
  readonly organizationName: string
  readonly courseTitle: string
  readonly sessionName: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly place: string | null
}

/** So many tries a caller and session has in ten minutes beyond one for each person who is expected: a room shares one address. */
export const SPARE_TRIES = 30
