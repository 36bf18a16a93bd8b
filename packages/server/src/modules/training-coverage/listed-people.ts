import {
  type TrainingState,
  trainingState,
  trainingWindows,
} from '@tidemark/domain/training-coverage/training-due'
import type { CoverageViewer } from './coverage-viewer.ts'
import { listOf, requiredPeople, type Wanted } from './required-people.ts'

/** Whom to list, besides which requirements. */
export interface WhichPeople {
  /** Units that they are in; null = any. */
  unitIds: readonly string[] | null
  /** Null = any. */
  states: readonly TrainingState[] | null
}

/** Somebody with what is required of them, as `LISTED` reads it. */
export interface ListedRow {
  employeeId: string
  fullName: string
  staffNumber: string
  unitId: string
  unitName: string
  courseId: string
  courseTitle: string
  dueOn: string | null
  completedOn: string | null
  expiresOn: string | null
  tellsDays: boolean
}

/** Sorts after every day. */
export const NO_DAY = '9999-12-31'

/**
 * The common table `told`, behind `with recursive`: people whom the viewer sees by name, with what is required of them.
 * Program managers aren't told when somebody completed a course or when it expires.
 */
export function listedPeople(
  viewer: CoverageViewer,
  wanted: Wanted,
  { unitIds, states }: WhichPeople,
): { sql: string; parameters: unknown[] } {
  const { sql, parameters } = requiredPeople(
    { ...wanted, byCourse: false },
    { ...viewer, seesFigures: false },
  )
  const { dueSoonUntil, expiringUntil } = trainingWindows(wanted.asOf)
  return {
    sql: `${sql},
     known_standing as (
       select r.*, coalesce(r.due_on, '${NO_DAY}') as due_order, c.completed_on, c.expires_on,
              ${viewer.knowsAll ? 'true' : 'exists (select from led where led.id = r.unit_id)'} as tells_days,
              case when c.course_id is not null and (c.expires_on is null or c.expires_on > ?::date)
                   then case when c.expires_on <= ?::date then 'expiring' else 'completed' end
                   when r.due_on < ?::date then 'overdue'
                   when r.due_on <= ?::date then 'due_soon' else 'open' end as state
         from required r
         left join course_completion c on c.course_id = r.course_id and c.employee_id = r.employee_id),
     told as materialized (
       select s.* from known_standing s
        where (?::text[] is null
               or case when s.state = 'expiring' and not s.tells_days then 'completed' else s.state end = any (?::text[]))
          and (?::uuid[] is null or s.unit_id = any (?::uuid[])))`,
    parameters: [
      ...parameters,
      wanted.asOf,
      expiringUntil,
      wanted.asOf,
      dueSoonUntil,
      ...twice(states && `{${states.join(',')}}`),
      ...twice(unitIds && listOf(unitIds)),
    ],
  }
}

const twice = <Value>(value: Value): [Value, Value] => [value, value]

/** What is read of each in `told`. */
export const LISTED = `t.employee_id as "employeeId", e.full_name as "fullName", e.staff_number as "staffNumber",
            t.unit_id as "unitId", u.name as "unitName", t.course_id as "courseId", c.title as "courseTitle",
            t.due_on as "dueOn", t.completed_on as "completedOn", t.expires_on as "expiresOn",
            t.tells_days as "tellsDays"`

/** Where it is read from. */
export const FROM_TOLD = `from told t
       join employee e on e.id = t.employee_id
       join business_unit u on u.id = t.unit_id
       join training_course c on c.id = t.course_id`

/** Who is due first comes first, then by name. */
export const BY_DUE_DAY = 't.due_order, e.full_name, t.employee_id, t.course_id'

/** Somebody as they are told of. */
export function tellPerson({ unitId, unitName, tellsDays, ...row }: ListedRow, asOf: string) {
  const state = trainingState(row, asOf)
  return {
    ...row,
    unit: { id: unitId, name: unitName },
    state: state === 'expiring' && !tellsDays ? 'completed' : state,
    completedOn: tellsDays ? row.completedOn : null,
    expiresOn: tellsDays ? row.expiresOn : null,
  }
}
