import type { EntityManager } from '@mikro-orm/postgresql'
import { BATCH, MAIL_QUEUE, SEND_MAILS } from './mail-jobs.ts'

interface Matter {
  kind: string
  about: string
}

/** Has the mails of a kind about a record that have not left yet leave, if and when this transaction commits. */
export async function sendHeldMails(em: EntityManager, { kind, about }: Matter): Promise<void> {
  await em.execute(
    `with numbered as (
       select id, (row_number() over (order by id) - 1) / ${BATCH} as batch from outgoing_mail
        where kind = ? and about = ? and state in ('queued', 'failed'))
     select app.enqueue('${SEND_MAILS}', json_build_object('mails', json_agg(id)), null, '${MAIL_QUEUE}')
       from numbered group by batch`,
    [kind, about],
  )
}

/** Takes back the mails of a kind about a record that have not left yet; one that is being handed over is left to its end. */
export async function takeBackMails(em: EntityManager, { kind, about }: Matter): Promise<void> {
  await em.execute(
    `delete from outgoing_mail where id in (
       select id from outgoing_mail where kind = ? and about = ? and state in ('queued', 'failed') for update skip locked)`,
    [kind, about],
  )
}
