import { UNSUBSCRIBE_PATH } from '@tidemark/domain/deliveries/unsubscribe-path'
import { linkedPath } from '@tidemark/domain/kernel/linked-page'
import { makePersonalToken, readPersonalToken } from '../../kernel/personal-link.ts'

/** Somebody of a delivery, as a personal link names them. */
export interface MessageReader {
  organizationId: string
  recipientId: string
}

const PURPOSE = 'message links'
/** Stands in the address of a request, and so in logs on the way: it takes somebody off a list and opens nothing. */
const UNSUBSCRIBE = 'unsubscribe links'

/** Somebody's own link to a message. What stands behind `#` never leaves the browser with a request. */
export const messageLink = (publicUrl: string, secret: string, reader: MessageReader): string =>
  new URL(messagePath(secret, reader), publicUrl).href

/** The same within the app, for somebody who is signed in. */
export const messagePath = (secret: string, { organizationId, recipientId }: MessageReader): string =>
  linkedPath('message', makePersonalToken(secret, PURPOSE, { organizationId, personId: recipientId }))

/** Whom the token of a message's link names, if it was made here. */
export const readMessageToken = (secret: string, token: string): MessageReader | null =>
  readerOf(readPersonalToken(secret, PURPOSE, token))

/** Where a program for mail takes the reader off the list. */
export const unsubscribeUrl = (publicUrl: string, secret: string, reader: MessageReader): string => {
  const { organizationId, recipientId } = reader
  const token = makePersonalToken(secret, UNSUBSCRIBE, { organizationId, personId: recipientId })
  return new URL(`${UNSUBSCRIBE_PATH}/${token}`, publicUrl).href
}

/** Who asks to be taken off the list, if the token was made here. */
export const readUnsubscribeToken = (secret: string, token: string): MessageReader | null =>
  readerOf(readPersonalToken(secret, UNSUBSCRIBE, token))

const readerOf = (person: ReturnType<typeof readPersonalToken>): MessageReader | null =>
  person && { organizationId: person.organizationId, recipientId: person.personId }
