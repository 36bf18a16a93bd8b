import type { EntityManager } from '@mikro-orm/postgresql'
import {
  type TrainingState,
  trainingState,
  trainingWindows,
} from '@tidemark/domain/training-coverage/training-due'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { CoverageViewer } from './coverage-viewer.ts'
import { readManyPeople } from '../../kernel/read-many-people.ts'
import { listOf, requiredPeople, type Wanted } from './required-people.ts'
import type { RequiredPersonPageType } from './training-coverage.type.ts'

/** Whom to list, besides which requirements. */
export interface WhichPeople {
  /** Units that they are in; null = any. */
  unitIds: readonly string[] | null
  /** Null = any. */
  states: readonly TrainingState[] | null
}

interface Row {
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
  total: number
}

/** Sorts after every day. */
const NO_DAY = '9999-12-31'

/**
 * People whom the viewer sees by name, with what is required of them: who is due first comes first, then by name. Program
 * managers aren't told when somebody completed a course or when it expires.
 */
export async function readRequiredPeople(
  em: EntityManager,
  viewer: CoverageViewer,
  wanted: Wanted,
  { unitIds, states }: WhichPeople,
  page: PageInput,
): Promise<RequiredPersonPageType> {
  const { sql, parameters } = requiredPeople(
    { ...wanted, byCourse: false },
    { ...viewer, seesFigures: false },
  )
  const { dueSoonUntil, expiringUntil } = trainingWindows(wanted.asOf)
  const after = page.after ? decodeCursor(page.after, ['text', 'text', 'id', 'id']) : null
  const rows = await readManyPeople<Row>(
    em,
    `with recursive ${sql},
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
          and (?::uuid[] is null or s.unit_id = any (?::uuid[])))
     select t.employee_id as "employeeId", e.full_name as "fullName", e.staff_number as "staffNumber",
            t.unit_id as "unitId", u.name as "unitName", t.course_id as "courseId", c.title as "courseTitle",
            t.due_on as "dueOn", t.completed_on as "completedOn", t.expires_on as "expiresOn",
            t.tells_days as "tellsDays", (select count(*)::int from told) as total
       from told t
       join employee e on e.id = t.employee_id
       join business_unit u on u.id = t.unit_id
       join training_course c on c.id = t.course_id
      ${after ? 'where (t.due_order, e.full_name, t.employee_id, t.course_id) > (?::date, ?, ?::uuid, ?::uuid)' : ''}
      order by t.due_order, e.full_name, t.employee_id, t.course_id
      limit ?`,
    [
      ...parameters,
      wanted.asOf,
      expiringUntil,
      wanted.asOf,
      dueSoonUntil,
      ...twice(states && `{${states.join(',')}}`),
      ...twice(unitIds && listOf(unitIds)),
      ...(after ?? []),
      page.first + 1,
    ],
  )
  const items = rows.slice(0, page.first)
  const last = items.at(-1)
  return {
    items: items.map((row) => tell(row, wanted.asOf)),
    total: rows[0]?.total ?? 0,
    endCursor:
      last && rows.length > page.first
        ? encodeCursor([last.dueOn ?? NO_DAY, last.fullName, last.employeeId, last.courseId])
        : null,
  }
}

const twice = <Value>(value: Value): [Value, Value] => [value, value]

function tell({ unitId, unitName, tellsDays, ...row }: Row, asOf: string) {
  const state = trainingState(row, asOf)
  return {
    ...row,
    unit: { id: unitId, name: unitName },
    state: state === 'expiring' && !tellsDays ? 'completed' : state,
    completedOn: tellsDays ? row.completedOn : null,
    expiresOn: tellsDays ? row.expiresOn : null,
  }
}
