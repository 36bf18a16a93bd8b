import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ReportingPeriod } from '../programs/program-input.ts'
import type { KnownBehavior } from './find-behavior.ts'
import type { ImportedDeliveryResult } from './imported-delivery-result.ts'
import type { ImportedEmployee } from './imported-employee.ts'
import type { ImportedObservation } from './imported-observation.ts'
import type { ImportedSession, StoredCourse } from './imported-session.ts'
import type { ImportedUnit } from './imported-unit.ts'
import type { Item } from '../readiness/instrument.ts'
import type { SurveyedUnit } from './find-unit.ts'
import type { ImportedAnswers } from './imported-answers.ts'
import type { UnitHeadcount } from './plan-headcount-import.ts'
import type { ImportedUnitCount } from './plan-unit-count-import.ts'

/** A record as it is stored, so that a change can name it and notice when somebody else was faster. */
export interface Stored {
  readonly id: string
  readonly version: number
}

/** Something recorded, with the rows that say it; they are withdrawn when it is told anew, never overwritten. */
export interface Recorded {
  readonly ids: readonly string[]
}

/** A person with the first day in the unit before the present one; null when there was none. */
export interface StoredEmployee extends ImportedEmployee, Stored {
  readonly previousStart: CalendarDate | null
}

/** What a file of each kind is compared with: all that the system knows of the matter when the plan is made. */
export interface ImportStates {
  readonly units: {
    readonly units: readonly (ImportedUnit & Stored)[]
    /** People who work in a unit now, by its key; units without any are left out. */
    readonly employeesIn: Readonly<Record<string, number>>
  }
  readonly headcounts: { readonly units: readonly (UnitHeadcount & Stored & { readonly name: string })[] }
  readonly employees: {
    readonly employees: readonly StoredEmployee[]
    readonly unitKeys: readonly string[]
  }
  readonly observations: {
    readonly observations: readonly (ImportedObservation & Recorded)[]
    readonly people: Readonly<Record<string, string>>
    readonly behaviors: readonly KnownBehavior[]
    readonly reportingPeriod: ReportingPeriod
  }
  readonly survey_answers: {
    readonly units: readonly SurveyedUnit[]
    /** Of the instrument that was asked, in its order. */
    readonly items: readonly Item[]
  }
  readonly delivery_results: { readonly staffNumbers: readonly string[] }
  readonly training_sessions: {
    readonly courses: readonly StoredCourse[]
    readonly sessions: readonly (ImportedSession & Stored)[]
    /** People who have a seat in a session, by its id; sessions without any are left out. */
    readonly seatsTaken: Readonly<Record<string, number>>
    readonly staffNumbers: readonly string[]
  }
  readonly unit_counts: {
    readonly counts: readonly (ImportedUnitCount & Recorded)[]
    readonly units: Readonly<Record<string, string>>
    readonly behaviors: readonly KnownBehavior[]
  }
}

/** What a file of each kind says of one record, and what was stored of it before. */
export interface ImportItems {
  readonly units: { after: ImportedUnit; before: ImportedUnit & Stored }
  readonly headcounts: { after: UnitHeadcount; before: UnitHeadcount & Stored }
  readonly employees: { after: ImportedEmployee; before: StoredEmployee }
  readonly observations: { after: ImportedObservation; before: ImportedObservation & Recorded }
  readonly unit_counts: { after: ImportedUnitCount; before: ImportedUnitCount & Recorded }
  readonly survey_answers: { after: ImportedAnswers; before: ImportedAnswers }
  readonly delivery_results: { after: ImportedDeliveryResult; before: ImportedDeliveryResult }
  readonly training_sessions: { after: ImportedSession; before: ImportedSession & Stored }
}

/** The kinds whose files are planned in memory, over all that the system knows of the matter. */
export type PlannedKind = keyof ImportStates
