import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { EmployeeInput } from '../organization/employee-input.ts'

/** A person as a file of employees tells it, and as the system keeps it; what isn't known is null. */
export interface ImportedEmployee extends Readonly<EmployeeInput> {
  readonly unitKey: string
  /** First day in the present unit; null when nobody says. */
  readonly startsOn: CalendarDate | null
  /** Left; a person whom a file names is taken back. */
  readonly archived: boolean
}
