import type { FastifyInstance } from 'fastify'
import type { LinkedPerson } from '../kernel/personal-link.ts'
import {
  openRoom,
  readRoomToken,
  type RoomOutcome,
  signInAtRoom,
} from '../modules/attendance/attendance.module.ts'
import { answerByLink, type LinkKind } from './answer-by-link.ts'
import type { AppServices } from './app-context.ts'

/** What the sign-in page of a session's room asks for. Its link is on the wall: whoever has it is in the room, or was told. */
export function serveRooms(http: FastifyInstance, services: AppServices): void {
  http.post(
    '/api/room/open',
    answerByLink(services, ROOM, ({ em, person, now }) => openRoom(em, person.personId, now)),
  )
  http.post(
    '/api/room/sign-in',
    answerByLink(services, ROOM, async ({ em, person, fields, caller, now }) => {
      const arrival = { who: fields['who'], caller, secret: services.secret, now }
      const outcome = await signInAtRoom(em, person, arrival)
      return outcome === 'taken' ? { taken: true } : outcome
    }),
  )
}

const ROOM: LinkKind<LinkedPerson, Exclude<RoomOutcome, 'taken' | 'unknown'>> = {
  readToken: readRoomToken,
  refusals: {
    unknown: {
      status: 404,
      code: 'NOT_FOUND',
      message: 'This link leads to no session. Scan the code in the room again.',
    },
    early: {
      status: 409,
      code: 'TOO_EARLY',
      message: 'People can sign in from 30 minutes before the start.',
    },
    over: { status: 410, code: 'CLOSED', message: 'People could sign in until 30 minutes after the end.' },
    too_many: {
      status: 429,
      code: 'TOO_MANY_TRIES',
      message: 'Too many people have signed in from here just now. Wait ten minutes, or tell your trainer.',
    },
  },
}
