import type { EntityManager } from '@mikro-orm/postgresql'
import { briefingDueOn, isBriefingOverdue } from '@tidemark/domain/briefings/briefing'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'
import { briefHtml, type BriefFacts } from './brief-html.ts'
import type { BriefingPersonType, MyBriefingType } from './briefing.type.ts'

/** The most briefings that somebody is shown: what is open first, then what was held last. */
export const MY_BRIEFINGS_MAX = 100

interface Row extends BriefFacts {
  id: string
  version: number
  title: string
  purpose: string
  number: number
  groupsOfUnit: number
  deliveredOn: string
  plannedOn: string | null
  heldOn: string | null
  people: BriefingPersonType[]
  keyMessages: string[]
  questions: string[]
  fixed: string | null
  canChange: string | null
  body: string | null
  isProgramClosed: boolean
}

interface Whose {
  /** The account of whoever briefs. */
  managerId: string
  /** One briefing; left out = all of theirs. */
  id?: string
  now: Date
}

/** What somebody is to brief, with the people of each group: those whom they brief and nobody else's. */
export async function readMyBriefings(
  em: EntityManager,
  { managerId, id, now }: Whose,
): Promise<MyBriefingType[]> {
  const rows: Row[] = await em.execute(
    `select b.id, b.version, c.title, c.purpose, p.name as "programName", p.archived_at is not null as "isProgramClosed",
            c.sender_name as "senderName", u.name as "unitName", b.number, d.delivered_on::text as "deliveredOn",
            (select count(*)::int from briefing g
              where g.organization_id = b.organization_id and g.delivery_id = b.delivery_id and g.unit_id = b.unit_id)
              as "groupsOfUnit",
            b.planned_on::text as "plannedOn", b.held_on::text as "heldOn",
            (select coalesce(json_agg(json_build_object('id', r.id, 'fullName', e.full_name, 'wasPresent', r.was_present)
                             order by e.full_name, r.id), '[]')
               from delivery_recipient r
               join employee e on e.organization_id = r.organization_id and e.id = r.employee_id
              where r.organization_id = b.organization_id and r.briefing_id = b.id
                and (e.archived_at is null or r.was_present) and e.erased_at is null) as people,
            array(select k.text from communication_message m
                    join key_message k on k.organization_id = m.organization_id and k.id = m.message_id
                   where m.organization_id = c.organization_id and m.communication_id = c.id order by m.id) as "keyMessages",
            array(select f.body from feedback f
                   where f.organization_id = b.organization_id and f.briefing_id = b.id and f.archived_at is null
                   order by f.id) as questions,
            coalesce(s.slant, a.slant) as slant, coalesce(s.whats_in_it, a.whats_in_it) as "whatsInIt",
            c.fixed, c.can_change as "canChange", c.body, w.name as "waveName", w.go_live_on::text as "goLiveOn"
       from briefing b
       join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join program p on p.organization_id = b.organization_id and p.id = b.program_id
       join business_unit u on u.organization_id = b.organization_id and u.id = b.unit_id
       left join audience a on a.organization_id = d.organization_id and a.id = d.audience_id
       left join communication_audience s on s.organization_id = d.organization_id and s.communication_id = c.id
                                         and s.audience_id = d.audience_id
       left join wave w on w.organization_id = c.organization_id and w.id = c.wave_id
      where b.manager_id = ? and b.archived_at is null and d.archived_at is null and d.state <> 'cancelled'
        ${id === undefined ? '' : 'and b.id = ?'}
      order by b.held_on desc nulls first, coalesce(b.planned_on, d.delivered_on + 7), u.name, b.number, b.id
      limit ${MY_BRIEFINGS_MAX}`,
    [managerId, ...(id === undefined ? [] : [id])],
  )
  return rows.map((row) => tell(row, earliestToday(now)))
}

function tell(row: Row, today: string): MyBriefingType {
  const { fixed, canChange, body, isProgramClosed, people, heldOn, ...told } = row
  return {
    ...told,
    heldOn,
    people,
    peopleCount: people.length,
    presentCount: heldOn === null ? null : people.filter(({ wasPresent }) => wasPresent).length,
    dueOn: briefingDueOn(row),
    isOverdue: isBriefingOverdue(row, today),
    fixedHtml: briefHtml(fixed, row),
    canChangeHtml: briefHtml(canChange, row),
    bodyHtml: briefHtml(body, row),
    mayLog: isProgramClosed ? denied(`“${row.programName}” is closed.`) : allowed,
  }
}
