import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { z } from 'zod'
import { enqueue } from '../../kernel/enqueue.ts'
import type { JobTask } from '../../kernel/job-task.ts'
import { BATCH, MAIL_QUEUE, QUEUE_MAILS, SEND_MAILS } from './mail-jobs.ts'
import { mailKind } from './mail-kind.ts'
import type { MailServer } from './mail-server.ts'

const queueInput = z.object({
  kind: z.string(),
  about: z.uuid(),
  occasion: z.string(),
  /** The employees who shall get it, where not everybody does whom it concerns. */
  to: z.array(z.uuid()).optional(),
})
export type MailOccasion = z.infer<typeof queueInput>

/**
 * Has everybody whom it concerns get a mail, if and when this transaction commits. Whoever got this kind of mail about this
 * record on this occasion already gets no second one.
 */
export function queueMails(em: EntityManager, mail: MailOccasion): Promise<void> {
  const { kind, about, occasion } = mail
  return enqueue(em, QUEUE_MAILS, mail, { key: `${kind} ${about} ${occasion}` })
}

/** The job that `queueMails` writes: makes the mails, and a job for each fifty of them. Without a mail server it makes none. */
export function queueMailsTask({ server, clock }: { server: MailServer | null; clock: () => Date }): JobTask {
  return async ({ em, input }) => {
    if (!server) return
    const { kind, about, occasion, to } = queueInput.parse(input)
    const recipients = to ?? (await mailKind(kind).recipients(em, about))
    const today = clock().toISOString().slice(0, 10)
    await em.fork().transactional((inOne) =>
      // The query builder sends a long list beside the statement; `em.execute` would write it in, character by character.
      inOne
        .getKysely()
        .executeQuery(
          CompiledQuery.raw(MAKE_MAILS, [JSON.stringify(recipients), kind, about, occasion, today]),
        ),
    )
  }
}

const MAKE_MAILS = `
with made as (
  insert into outgoing_mail (id, organization_id, kind, about, occasion, employee_id, address, state, queued_on)
  select gen_random_uuid(), e.organization_id, $2, $3::uuid, $4, e.id, e.email, 'queued', $5::date
    from json_array_elements_text($1::json) as recipient(id)
    join employee e on e.id = recipient.id::uuid
   where e.email is not null and e.archived_at is null
  on conflict do nothing
  returning id
), numbered as (
  select id, (row_number() over () - 1) / ${BATCH} as batch from made
)
select app.enqueue('${SEND_MAILS}', json_build_object('mails', json_agg(id)), null, '${MAIL_QUEUE}')
  from numbered group by batch`
