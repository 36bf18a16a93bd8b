import { linkedPath } from '@tidemark/domain/kernel/linked-page'
import { type LinkedPerson, makePersonalToken, readPersonalToken } from '../../kernel/personal-link.ts'

const PURPOSE = 'check links'

/** What lets a person answer a check without an account; `personId` is their row among those whom it asks. */
export const makeCheckToken = (secret: string, person: LinkedPerson): string =>
  makePersonalToken(secret, PURPOSE, person)

/** Whom a token names, if it was made here. */
export const readCheckToken = (secret: string, token: string): LinkedPerson | null =>
  readPersonalToken(secret, PURPOSE, token)

/** A person's own link to a check within the app. */
export const checkPath = (secret: string, person: LinkedPerson): string =>
  linkedPath('check', makeCheckToken(secret, person))
