import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import { looksLikePersonalToken, PERSONAL_TOKEN_BYTES } from '@tidemark/domain/kernel/personal-token'

/** Somebody as a personal link names them: by the row that stands for them in one matter. */
export interface LinkedPerson {
  organizationId: string
  /** Random, so that no link can be made from another one. */
  personId: string
}

/** What a link opens, and nothing else: the seal of one purpose opens no other. Never changed, or links that were sent are dead. */
export type LinkPurpose =
  | 'survey links'
  | 'message links'
  | 'check links'
  | 'calendar links'
  | 'unsubscribe links'
  | 'room links'
  | 'evaluation links'
  | 'learning source keys'

/**
 * What lets a person in without an account. It is worked out from ids and the installation's secret and kept nowhere: a
 * database or a backup that somebody reads holds no link that opens anything.
 */
export function makePersonalToken(
  secret: string,
  purpose: LinkPurpose,
  { organizationId, personId }: LinkedPerson,
): string {
  const ids = Buffer.concat([bytesOf(organizationId), bytesOf(personId)])
  return Buffer.concat([ids, seal(secret, purpose, ids)]).toString('base64url')
}

/** Whom a token names, if it was made here for this purpose; a forged one tells by its duration nothing of how right it was. */
export function readPersonalToken(secret: string, purpose: LinkPurpose, token: string): LinkedPerson | null {
  if (!looksLikePersonalToken(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const { id } = PERSONAL_TOKEN_BYTES
  const ids = bytes.subarray(0, 2 * id)
  // Two spare bits of the last character decode to the same bytes: one link is one text.
  if (bytes.toString('base64url') !== token) return null
  if (!timingSafeEqual(bytes.subarray(2 * id), seal(secret, purpose, ids))) return null
  return { organizationId: uuidOf(ids.subarray(0, id)), personId: uuidOf(ids.subarray(id)) }
}

/** Sealed by a key of its own, made from the installation's secret for nothing but this purpose. */
const seal = (secret: string, purpose: LinkPurpose, ids: Buffer) =>
  createHmac('sha256', keyFor(secret, purpose)).update(ids).digest()

const keys = new Map<string, KeyObject>()

/** Made once in a process: to make one costs as much as to seal. */
function keyFor(secret: string, purpose: LinkPurpose): KeyObject {
  const name = `${purpose} ${secret}`
  const key = keys.get(name) ?? createSecretKey(createHmac('sha256', secret).update(purpose).digest())
  keys.set(name, key)
  return key
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')

const uuidOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
