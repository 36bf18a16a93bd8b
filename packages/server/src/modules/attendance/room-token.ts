import { linkedPath } from '@tidemark/domain/kernel/linked-page'
import { type LinkedPerson, makePersonalToken, readPersonalToken } from '../../kernel/personal-link.ts'

const PURPOSE = 'room links'

/** Which session a token lets people sign in at; `personId` is the key of its room. */
export const readRoomToken = (secret: string, token: string): LinkedPerson | null =>
  readPersonalToken(secret, PURPOSE, token)

/** What stands in the code on the wall: the same for everybody in the room. */
export const roomLink = (publicUrl: string, secret: string, room: LinkedPerson): string =>
  new URL(linkedPath('room', makePersonalToken(secret, PURPOSE, room)), publicUrl).href
