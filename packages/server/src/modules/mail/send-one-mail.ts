import type { EntityManager } from '@mikro-orm/postgresql'
import { addressMail } from './address-mail.ts'
import type { SmtpTrouble } from './explain-smtp-error.ts'
import type { Letter } from './letter.ts'
import { postInTime } from './post-in-time.ts'
import type { Smtp } from './smtp.ts'

interface OneMail {
  id: string
  letter: Letter | undefined
  smtp: Smtp
  host: string
  from: string
  isLastAttempt: boolean
  now: Date
}

interface Row {
  email: string | null
  hasLeft: boolean
}

/**
 * Sends one mail and notes how it ended, or why not. Its row is locked from before it is handed over until that is written:
 * a second runner passes it by, and only a crash between the server's yes and our commit can send it twice.
 */
export function sendOneMail(em: EntityManager, mail: OneMail): Promise<SmtpTrouble | null> {
  const { id, letter, smtp, host, from, isLastAttempt, now } = mail
  return em.fork().transactional(async (inOne) => {
    const [row]: Row[] = await inOne.execute(
      `select e.email, e.archived_at is not null as "hasLeft"
         from outgoing_mail m join employee e on e.organization_id = m.organization_id and e.id = m.employee_id
        where m.id = ? and m.state in ('queued', 'failed') for update of m skip locked`,
      [id],
    )
    if (!row) return null
    // Forgotten, not given up: why somebody gets no reminder is nobody's business.
    if (!letter || row.hasLeft || row.email === null) {
      await inOne.execute('delete from outgoing_mail where id = ?', [id])
      return null
    }
    const { trouble } = await postInTime(smtp, addressMail(letter, { id, to: row.email, host, from, now }))
    const state = trouble ? (trouble.isFinal || isLastAttempt ? 'given_up' : 'failed') : 'sent'
    const sentOn = trouble ? null : now.toISOString().slice(0, 10)
    await inOne.execute(
      `update outgoing_mail set state = ?, attempts = attempts + 1, address = ?, last_error = ?, sent_on = ? where id = ?`,
      [state, row.email, trouble?.words ?? null, sentOn, id],
    )
    return trouble
  })
}
