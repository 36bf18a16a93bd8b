import type { EntityManager } from '@mikro-orm/postgresql'
import { briefingDueOn, isBriefingOverdue } from '@tidemark/domain/briefings/briefing'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import type { BriefingGroupType } from './cascade.type.ts'
import { LEADS } from './leads.ts'

interface Row extends Omit<BriefingGroupType, 'dueOn' | 'isOverdue'> {
  deliveredOn: string
}

type Which = { communicationId: string; unitId: string } | { id: string }

/** The groups of one unit in a cascade, or one group. */
export async function readBriefingGroups(
  em: EntityManager,
  which: Which,
  now: Date,
): Promise<BriefingGroupType[]> {
  const isOne = 'id' in which
  const rows: Row[] = await em.execute(
    `select b.id, b.version, b.number, b.manager_id as "managerId", a.display_name as "managerName", ${LEADS} as "canBrief",
            b.planned_on::text as "plannedOn", b.held_on::text as "heldOn", d.delivered_on::text as "deliveredOn",
            (select count(*)::int from delivery_recipient r
              where r.organization_id = b.organization_id and r.briefing_id = b.id) as people
       from briefing b
       join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
       left join account a on a.organization_id = b.organization_id and a.id = b.manager_id
      where ${isOne ? 'b.id = ?' : 'd.communication_id = ? and b.unit_id = ?'}
        and b.archived_at is null and d.archived_at is null and d.state <> 'cancelled'
      order by d.id, b.number, b.id limit ${LONGEST_LIST}`,
    isOne ? [which.id] : [which.communicationId, which.unitId],
  )
  const today = earliestToday(now)
  return rows.map(({ deliveredOn, ...row }) => {
    const days = { ...row, deliveredOn }
    return { ...row, dueOn: briefingDueOn(days), isOverdue: isBriefingOverdue(days, today) }
  })
}
