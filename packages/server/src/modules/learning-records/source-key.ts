import { type LinkedPerson, makePersonalToken, readPersonalToken } from '../../kernel/personal-link.ts'

const PURPOSE = 'learning source keys'

/** Which learning system a key is of; `personId` is what its source names as its key. */
export const readSourceKey = (secret: string, key: string): LinkedPerson | null =>
  readPersonalToken(secret, PURPOSE, key)

/** What a learning system sends as its password: worked out, and kept nowhere. */
export const makeSourceKey = (secret: string, source: LinkedPerson): string =>
  makePersonalToken(secret, PURPOSE, source)
