import type { CalendarDate } from '../kernel/calendar-date.ts'
import { EMPLOYEE_FIELDS } from './employee-fields.ts'
import { describeChanges, type ImportChanges, type ImportWords } from './import-change.ts'
import type { ImportOptions } from './import-options.ts'
import { orderProblems, type ImportPlan } from './import-plan.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ImportStates, PlannedKind } from './import-state.ts'
import type { ImportedDeliveryResult } from './imported-delivery-result.ts'
import type { ImportedEmployee } from './imported-employee.ts'
import type { ImportedUnit } from './imported-unit.ts'
import { matchColumns, type ColumnChoice } from './match-columns.ts'
import { planDeliveryResultImport } from './plan-delivery-result-import.ts'
import { planEmployeeImport } from './plan-employee-import.ts'
import { planHeadcountImport } from './plan-headcount-import.ts'
import { planObservationImport } from './plan-observation-import.ts'
import { planTrainingSessionImport, sessionKey } from './plan-training-session-import.ts'
import { planSurveyAnswerImport } from './plan-survey-answer-import.ts'
import { planUnitCountImport } from './plan-unit-count-import.ts'
import { planUnitImport } from './plan-unit-import.ts'
import { refuseStartDays } from './refuse-start-days.ts'
import { refuseToArchivePeople } from './refuse-to-archive-people.ts'
import type { CellFormats } from './row-reader.ts'
import type { Table } from './table.ts'

/** What a plan is made of, beside what the system knows already. */
export interface ImportRequest {
  readonly table: Table
  readonly choice: ColumnChoice
  readonly options: ImportOptions
  /** Later days are refused. */
  readonly today: CalendarDate
  /** The most lines of each sort that are put into words. */
  readonly mostChanges: number
}

/** The plan of a file of any kind: with its lines in words, and the absent keys that would be put away. */
export interface PlannedImport {
  readonly plan: Omit<ImportPlan<object>, 'change'> & {
    readonly change: readonly {
      readonly row: number
      readonly key: string
      readonly before: object
      readonly after: object
      readonly fields: readonly string[]
    }[]
  }
  readonly changes: ImportChanges
  readonly archive: readonly string[]
}

/** Plans the import of a file over what the system knows; see the planner of each kind for its rules and refusals. */
export function planImport<Kind extends PlannedKind>(
  kind: Kind,
  request: ImportRequest,
  state: ImportStates[Kind],
): PlannedImport {
  return planners[kind](request, state)
}

type Planners = {
  [Kind in PlannedKind]: (request: ImportRequest, state: ImportStates[Kind]) => PlannedImport
}

const planners: Planners = {
  units: (request, { units, employeesIn }) => {
    const { missingParentsToTop, archiveAbsent } = request.options
    const options = {
      ...formats(request),
      missingParentsToTop: missingParentsToTop ?? false,
      archiveAbsent: archiveAbsent ?? false,
    }
    const plan = planUnitImport({ ...request, existing: units, options })
    const nameOf = new Map(units.map(({ key, name }) => [key, name]))
    const words: ImportWords<ImportedUnit> = {
      key: ({ key }) => key,
      label: ({ name }) => name,
      absentLabel: (key) => nameOf.get(key) ?? key,
    }
    const busy = refuseToArchivePeople(plan.archive, employeesIn)
    return put(request, plan, words, busy, plan.archive)
  },

  headcounts: (request, { units }) => {
    const plan = planHeadcountImport({ ...request, existing: units, options: formats(request) })
    const nameOf = new Map(units.map(({ key, name }) => [key, name]))
    const absentLabel = (key: string) => nameOf.get(key) ?? key
    return put(request, plan, { key: ({ key }) => key, label: ({ key }) => absentLabel(key), absentLabel })
  },

  employees: (request, { employees, unitKeys }) => {
    const options = formats(request)
    const plan = planEmployeeImport({
      ...request,
      existing: employees,
      unitKeys: new Set(unitKeys),
      options,
    })
    const existing = new Map(employees.map((employee) => [employee.staffNumber, employee]))
    const words: ImportWords<ImportedEmployee> = {
      key: ({ staffNumber }) => staffNumber,
      label: ({ fullName }) => fullName,
      absentLabel: (key) => existing.get(key)?.fullName ?? key,
    }
    const { header } = request.table
    const at = matchColumns(header, EMPLOYEE_FIELDS, request.choice).columns.get('startsOn')
    const column = at === undefined ? null : (header[at] ?? null)
    return put(request, plan, words, refuseStartDays(plan, existing, { today: request.today, column }))
  },

  observations: (request, { observations, people, behaviors, reportingPeriod }) => {
    const { options, today } = request
    const plan = planObservationImport({
      ...request,
      existing: observations,
      staffNumbers: new Set(Object.keys(people)),
      behaviors,
      options: {
        ...formats(request),
        behaviorId: options.behaviorId,
        firstPeriodStartsOn: options.firstPeriodStartsOn,
        reportingPeriod: options.reportingPeriod ?? reportingPeriod,
        today,
      },
    })
    const { behaviorName, value } = behaviorWords(behaviors)
    return put(request, plan, {
      key: ({ staffNumber, behaviorId, observedOn }) =>
        `${staffNumber} · ${behaviorName(behaviorId)} · ${observedOn}`,
      label: ({ staffNumber }) => people[staffNumber] ?? staffNumber,
      value,
    })
  },

  unit_counts: (request, { counts, units, behaviors }) => {
    const { options, today } = request
    const plan = planUnitCountImport({
      ...request,
      existing: counts,
      unitKeys: new Set(Object.keys(units)),
      behaviors,
      options: { ...formats(request), behaviorId: options.behaviorId, today },
    })
    const { behaviorName, value } = behaviorWords(behaviors)
    return put(request, plan, {
      key: ({ unitKey, behaviorId, observedOn }) =>
        `${unitKey} · ${behaviorName(behaviorId)} · ${observedOn}`,
      label: ({ unitKey }) => units[unitKey] ?? unitKey,
      value,
    })
  },

  delivery_results: (request, { staffNumbers }) => {
    const { unwrittenSegment } = request.options
    const plan = planDeliveryResultImport({
      ...request,
      staffNumbers: new Set(staffNumbers),
      unwrittenSegment,
    })
    const nameOf = ({ staffNumber, recipientKey }: ImportedDeliveryResult) =>
      staffNumber ?? recipientKey ?? ''
    return put(request, plan, { key: nameOf, label: nameOf })
  },

  training_sessions: (request, { courses, sessions, seatsTaken, staffNumbers }) => {
    const plan = planTrainingSessionImport({
      ...request,
      courses,
      existing: sessions,
      seatsTaken: new Map(sessions.map((session) => [sessionKey(session), seatsTaken[session.id] ?? 0])),
      staffNumbers: new Set(staffNumbers),
    })
    return put(request, plan, {
      key: ({ courseCode, code }) => `${courseCode} · ${code}`,
      label: ({ name, code }) => name ?? code,
      value: (field, told) =>
        field.endsWith('At') && typeof told === 'string' ? told.replace('T', ' ') : undefined,
    })
  },

  survey_answers: (request, { units, items }) => {
    const plan = planSurveyAnswerImport({ ...request, units, items, options: formats(request) })
    const nameOf = new Map(units.map(({ key, name }) => [key, name]))
    return put(request, plan, {
      key: ({ row }) => `Row ${row}`,
      label: ({ unitKey }) => nameOf.get(unitKey) ?? unitKey,
      // What somebody answered is told to nobody, not even on its way in.
      value: (field, told) => (field === 'answers' ? countAnswers(told) : undefined),
    })
  },
}

function countAnswers(told: unknown): string | null {
  if (!Array.isArray(told)) return null
  return `${told.filter((answer) => answer !== null).length} of ${told.length}`
}

function put<Item extends object>(
  { mostChanges }: ImportRequest,
  plan: ImportPlan<Item>,
  words: ImportWords<Item>,
  more: readonly ImportProblem[] = [],
  archive: readonly string[] = [],
): PlannedImport {
  return {
    plan: { ...plan, problems: orderProblems([...plan.problems, ...more]) },
    changes: describeChanges(plan, words, { most: mostChanges, archive }),
    archive,
  }
}

function formats({ options: { dayFirst } }: ImportRequest): CellFormats {
  return { dateOrder: dayFirst === null ? null : dayFirst ? 'day_first' : 'month_first' }
}

function behaviorWords(behaviors: readonly { id: string; name: string }[]) {
  const names = new Map(behaviors.map(({ id, name }) => [id, name]))
  const behaviorName = (id: string) => names.get(id) ?? id
  const value = (field: string, told: unknown) =>
    field === 'behaviorId' && typeof told === 'string' ? behaviorName(told) : undefined
  return { behaviorName, value }
}
