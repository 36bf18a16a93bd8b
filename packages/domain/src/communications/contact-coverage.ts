import { addDays, type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import type { CommunicationState } from './communication.ts'

/**
 * More contacts than this in one week are too many for one audience. A planning rule of ours, not a law: beyond, people skim
 * what comes. It is said where it is shown.
 */
export const CONTACTS_PER_WEEK_MAX = 3

/** A day on which an audience heard something, or will. What is no more than planned (a draft with a day) is no contact yet. */
export interface Contact {
  audienceId: string
  on: CalendarDate
  state: CommunicationState
}

export interface ContactAudience {
  id: string
  /** How often they want to hear something, in days; null = not agreed, so nothing can be too long. */
  frequencyDays: number | null
  /** The day from which they wait to hear something, as long as they have heard nothing. */
  waitsSince: CalendarDate
}

/** The weeks that are looked at: how many, from a Monday on. */
export interface CoverageWeeks {
  from: CalendarDate
  weeks: number
}

/** One audience in one week. */
export interface ContactWeek {
  sent: number
  scheduled: number
  /** Drafts and approved ones with a day in this week: they count for nothing until they are scheduled. */
  planned: number
  /** On how many days of the week they had waited longer than their frequency. */
  daysOverdue: number
  isOverloaded: boolean
}

export interface AudienceContacts {
  audienceId: string
  weeks: ContactWeek[]
}

/**
 * What each audience hears, week by week. An audience that wants to hear something every f days is overdue from day f + 1
 * after the last contact until the next one; before the first, it waits since `waitsSince`. A week is overloaded with more than
 * `CONTACTS_PER_WEEK_MAX` contacts. `contacts` has to hold the last one before `from`, or waiting seems longer than it was.
 */
export function contactCoverage(
  audiences: readonly ContactAudience[],
  contacts: readonly Contact[],
  { from, weeks }: CoverageWeeks,
): AudienceContacts[] {
  const byAudience = Map.groupBy(contacts, ({ audienceId }) => audienceId)
  return audiences.map(({ id, frequencyDays, waitsSince }) => {
    const own = byAudience.get(id) ?? []
    const days = [...new Set(own.filter(isHeard).map(({ on }) => on))].toSorted()
    return {
      audienceId: id,
      weeks: Array.from({ length: weeks }, (_, week) => {
        const monday = addDays(from, 7 * week)
        const sunday = addDays(monday, 6)
        const inWeek = own.filter(({ on }) => on >= monday && on <= sunday)
        const count = (...states: CommunicationState[]) =>
          inWeek.filter(({ state }) => states.includes(state)).length
        return {
          sent: count('sent'),
          scheduled: count('scheduled'),
          planned: count('draft', 'approved'),
          daysOverdue: frequencyDays === null ? 0 : daysOverdue(monday, days, waitsSince, frequencyDays),
          isOverloaded: count('sent', 'scheduled') > CONTACTS_PER_WEEK_MAX,
        }
      }),
    }
  })
}

const isHeard = ({ state }: Contact) => state === 'sent' || state === 'scheduled'

function daysOverdue(
  monday: CalendarDate,
  contactDays: readonly CalendarDate[],
  since: CalendarDate,
  frequency: number,
) {
  let overdue = 0
  for (let day = 0; day < 7; day += 1) {
    const date = addDays(monday, day)
    const heard = contactDays.findLast((contact) => contact <= date)
    const waitingSince = heard ?? since
    if (daysBetween(waitingSince, date) > frequency) overdue += 1
  }
  return overdue
}
