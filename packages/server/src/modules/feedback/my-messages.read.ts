import type { EntityManager } from '@mikro-orm/postgresql'
import { MESSAGE_SPREAD, toldBy, type SpreadRow } from './message-source.read.ts'
import type { MyMessageType } from './my-message.type.ts'

type Row = Omit<MyMessageType, 'path' | 'mayBeUnnamed'> & SpreadRow

/**
 * The latest messages that went to an employee, the newest first: what has left or taken place. A briefing is there once its
 * manager held it, and what a file tells of elsewhere isn't.
 */
export async function readMyMessages(
  em: EntityManager,
  employeeId: string,
  most: number,
): Promise<Omit<MyMessageType, 'path'>[]> {
  const rows: Row[] = await em.execute(
    `select r.id, c.title, p.name as "programName", coalesce(c.sender_name, o.name) as sender, d.channel,
            d.delivered_on as "deliveredOn", r.reached_on as "reachedOn", o.minimum_group_size as minimum, spread.*
       from delivery_recipient r
       join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join program p on p.organization_id = d.organization_id and p.id = d.program_id
       join organization o on o.id = d.organization_id
      cross join lateral (${MESSAGE_SPREAD}) spread
      where r.employee_id = ? and r.was_written and d.origin <> 'file' and d.archived_at is null
        and d.state in ('running', 'paused', 'done')
        and (d.channel <> 'manager_briefing' or r.reached_on is not null)
      order by d.delivered_on desc, r.id desc limit ?`,
    [employeeId, most],
  )
  return rows.map((row) => ({ ...row, mayBeUnnamed: toldBy(row) !== 'nothing' }))
}
