import { linkedPath } from '@tidemark/domain/kernel/linked-page'
import { makePersonalToken, readPersonalToken } from '../../kernel/personal-link.ts'

/** Somebody whom a round asks, as a personal link names them. */
export interface Invited {
  organizationId: string
  inviteeId: string
}

const PURPOSE = 'survey links'

/** What lets a person answer without an account. */
export function makeSurveyToken(secret: string, { organizationId, inviteeId }: Invited): string {
  return makePersonalToken(secret, PURPOSE, { organizationId, personId: inviteeId })
}

/** Whom a token names, if it was made here. */
export function readSurveyToken(secret: string, token: string): Invited | null {
  const person = readPersonalToken(secret, PURPOSE, token)
  return person && { organizationId: person.organizationId, inviteeId: person.personId }
}

/**
 * A person's own link to a survey, for a mail. What stands behind `#` never leaves the browser with a request: it is in no
 * log of a proxy and in no referrer.
 */
export function surveyLink(publicUrl: string, secret: string, invited: Invited): string {
  return new URL(surveyPath(secret, invited), publicUrl).href
}

/** The same within the app, for somebody who is signed in. */
export function surveyPath(secret: string, invited: Invited): string {
  return linkedPath('survey', makeSurveyToken(secret, invited))
}
