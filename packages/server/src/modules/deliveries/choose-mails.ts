import type { EntityManager } from '@mikro-orm/postgresql'

interface Choice {
  recipientId: string
  /** Whether they want mails of the program that are good to know and no more. */
  wants: boolean
  now: Date
}

/** Takes somebody off the list of a program's mails that are good to know, or puts them back. False where nobody is named so. */
export async function chooseMails(em: EntityManager, { recipientId, wants, now }: Choice): Promise<boolean> {
  const [person]: { employeeId: string; programId: string }[] = await em.execute(
    `select e.id as "employeeId", d.program_id as "programId"
       from delivery_recipient r
       join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
       join employee e on e.organization_id = r.organization_id and e.id = r.employee_id
      where r.id = ? and e.erased_at is null`,
    [recipientId],
  )
  if (!person) return false
  const { employeeId, programId } = person
  await em.transactional((own) =>
    wants
      ? own.execute('delete from mail_opt_out where employee_id = ? and program_id = ?', [
          employeeId,
          programId,
        ])
      : own.execute(
          `insert into mail_opt_out (id, organization_id, program_id, employee_id, opted_out_on)
           select gen_random_uuid(), e.organization_id, ?, e.id, ?::date from employee e where e.id = ?
           on conflict do nothing`,
          [programId, now.toISOString().slice(0, 10), employeeId],
        ),
  )
  return true
}
