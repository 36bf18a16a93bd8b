import { linkedPath } from '@tidemark/domain/kernel/linked-page'
import { type LinkedPerson, makePersonalToken, readPersonalToken } from '../../kernel/personal-link.ts'

const PURPOSE = 'evaluation links'

/** What lets a person say without an account how a session was; `personId` is the entry that they haven't yet. */
export const makeEvaluationToken = (secret: string, person: LinkedPerson): string =>
  makePersonalToken(secret, PURPOSE, person)

/** Whom a token names, if it was made here. */
export const readEvaluationToken = (secret: string, token: string): LinkedPerson | null =>
  readPersonalToken(secret, PURPOSE, token)

/** A person's own link to an evaluation within the app. */
export const evaluationPath = (secret: string, person: LinkedPerson): string =>
  linkedPath('evaluate', makeEvaluationToken(secret, person))
