import type { CalendarDate } from '../kernel/calendar-date.ts'

/** What was seen of one person on one day in one behavior. */
export interface ImportedObservation {
  readonly staffNumber: string
  readonly behaviorId: string
  readonly observedOn: CalendarDate
  readonly opportunities: number
  readonly shown: number
}
