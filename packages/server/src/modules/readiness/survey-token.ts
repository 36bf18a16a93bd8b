import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  SURVEY_PATH,
  SURVEY_TOKEN_BYTES,
  looksLikeSurveyToken,
} from '@tidemark/domain/readiness/survey-token'

/** Somebody whom a round asks, as a personal link names them. */
export interface Invited {
  organizationId: string
  inviteeId: string
}

/**
 * What lets a person answer without an account. It is worked out from ids and the installation's secret and kept nowhere: a
 * database or a backup that somebody reads holds no link that opens a survey.
 */
export function makeSurveyToken(secret: string, { organizationId, inviteeId }: Invited): string {
  const ids = Buffer.concat([bytesOf(organizationId), bytesOf(inviteeId)])
  return Buffer.concat([ids, seal(secret, ids)]).toString('base64url')
}

/** Whom a token names, if it was made here; a forged one tells by its duration nothing of how right it was. */
export function readSurveyToken(secret: string, token: string): Invited | null {
  if (!looksLikeSurveyToken(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const { id } = SURVEY_TOKEN_BYTES
  const ids = bytes.subarray(0, 2 * id)
  // Two spare bits of the last character decode to the same bytes: one link is one text.
  if (bytes.toString('base64url') !== token) return null
  if (!timingSafeEqual(bytes.subarray(2 * id), seal(secret, ids))) return null
  return { organizationId: uuidOf(ids.subarray(0, id)), inviteeId: uuidOf(ids.subarray(id)) }
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
  return `${SURVEY_PATH}#${makeSurveyToken(secret, invited)}`
}

/** Sealed by a key of its own, made from the installation's secret for nothing but this. */
const seal = (secret: string, ids: Buffer) =>
  createHmac('sha256', createHmac('sha256', secret).update('survey links').digest()).update(ids).digest()

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')

const uuidOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
