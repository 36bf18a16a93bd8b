import type { EntityManager } from '@mikro-orm/postgresql'
import { periodStart } from '@tidemark/domain/adoption/period'
import { type Contact, contactCoverage } from '@tidemark/domain/communications/contact-coverage'
import { addDays, type CalendarDate, isCalendarDate } from '@tidemark/domain/kernel/calendar-date'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { Refused } from '../../kernel/refusal.ts'
import { DAY_OF_COMMUNICATION } from './communications.read.ts'
import type { AudienceContactsType } from './plan.type.ts'
import { readPlanAudiences } from './plan-audiences.read.ts'

/** Which weeks of which program. */
export interface CoverageWindow {
  programId: string
  from: CalendarDate
  weeks: number
}

const WEEKS_MAX = 26

/** Refuses weeks that don't begin on a Monday, and more of them than one look takes in. */
export function checkWeeks(from: CalendarDate, weeks: number): void {
  if (weeks < 1 || weeks > WEEKS_MAX) throw new Refused('INVALID_INPUT', `Ask for 1 to ${WEEKS_MAX} weeks.`)
  if (!isCalendarDate(from) || periodStart(from, 'week') !== from) {
    throw new Refused('INVALID_INPUT', 'Ask for weeks from a Monday on.')
  }
}

/** What each audience of a program hears in some weeks, in two statements; the rule counts. */
export async function readContactCoverage(
  em: EntityManager,
  { programId, from, weeks }: CoverageWindow,
  now: Date,
): Promise<AudienceContactsType[]> {
  const audiences = await readPlanAudiences(em, programId)
  const rows: ContactRow[] = await em.execute(
    `with contact as (
       select ca.audience_id, ${DAY_OF_COMMUNICATION} as "on", c.state
         from communication c
         join communication_audience ca on ca.organization_id = c.organization_id and ca.communication_id = c.id
        where c.program_id = ? and c.archived_at is null and ${DAY_OF_COMMUNICATION} is not null
          -- What nobody scheduled by its day did not happen.
          and (c.state in ('scheduled', 'sent') or c.planned_on >= ?))
     select audience_id as "audienceId", "on", state, true as "isShown" from contact where "on" >= ? and "on" < ?
     union all
     select audience_id, max("on"), 'sent', false from contact where state = 'sent' group by audience_id
     union all
     select audience_id, min("on"), 'scheduled', false from contact where state = 'scheduled' group by audience_id
     union all
     select audience_id, max("on"), 'before', false from contact
      where state in ('scheduled', 'sent') and "on" < ? group by audience_id`,
    [programId, earliestToday(now), from, addDays(from, 7 * weeks), from],
  )
  const edge = (id: string, state: ContactRow['state']) =>
    rows.find((row) => !row.isShown && row.audienceId === id && row.state === state)?.on ?? null
  const contacts = rows.flatMap(({ audienceId, on, state, isShown }): Contact[] => {
    if (state === 'before') return [{ audienceId, on, state: 'sent' }]
    return isShown ? [{ audienceId, on, state }] : []
  })
  const covered = contactCoverage(audiences, contacts, { from, weeks })
  return audiences.map(({ id, name, frequencyDays }, at) => {
    const own = covered[at]?.weeks ?? []
    return {
      audienceId: id,
      name,
      frequencyDays,
      lastSentOn: edge(id, 'sent'),
      nextOn: edge(id, 'scheduled'),
      sent: own.map(({ sent }) => sent),
      scheduled: own.map(({ scheduled }) => scheduled),
      planned: own.map(({ planned }) => planned),
      daysOverdue: own.map(({ daysOverdue }) => daysOverdue),
      isOverloaded: own.map(({ isOverloaded }) => isOverloaded),
    }
  })
}

interface ContactRow extends Omit<Contact, 'state'> {
  /** `before`: the last one before the weeks that are shown. */
  state: Contact['state'] | 'before'
  isShown: boolean
}
