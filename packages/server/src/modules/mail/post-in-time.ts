import { setTimeout as delay } from 'node:timers/promises'
import { explainSmtpError, type SmtpTrouble } from './explain-smtp-error.ts'
import type { PostedMail, Smtp } from './smtp.ts'

/** A server that goes on talking and never comes to an end: a request is answered, and a transaction over, before that. */
const LONGEST_MS = 12_000

type Posted = { trouble: null; said: string } | { trouble: SmtpTrouble; said: '' }

/** Hands a mail over, and tells how that ended. */
export async function postInTime(smtp: Smtp, mail: PostedMail): Promise<Posted> {
  const waiting = new AbortController()
  const tooLong = delay(LONGEST_MS, undefined, { signal: waiting.signal }).then(() => {
    throw Object.assign(new Error('Too long.'), { code: 'ETIMEDOUT' })
  })
  try {
    return { trouble: null, said: await Promise.race([smtp.post(mail), tooLong]) }
  } catch (error) {
    return { trouble: explainSmtpError(error), said: '' }
  } finally {
    waiting.abort()
  }
}
