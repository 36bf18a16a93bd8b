import type { EntityManager } from '@mikro-orm/postgresql'
import { readStatement } from '@tidemark/domain/learning-records/read-statement'
import type { AskedKind } from '@tidemark/domain/learning-records/statement'
import { statementInput } from '@tidemark/domain/learning-records/statement-input'
import type {
  LearningAnswerPageType,
  LearningAnswerType,
  WaitingLearningPageType,
} from './learning-answer.type.ts'

interface Row {
  kind: AskedKind
  key: string
  statements: number
  lastAt: string
  example: unknown
  total: number
}

/** What statements wait for, each name once: those for which most of them wait come first. */
export async function readWaitingLearning(
  em: EntityManager,
  first: number,
): Promise<WaitingLearningPageType> {
  const rows: Row[] = await em.execute(
    `select *, count(*) over ()::int as total from (${GROUPS}) g order by statements desc, "lastAt" desc, kind, key limit ?`,
    [first],
  )
  return {
    items: rows.map(({ total: _total, example, lastAt, ...row }) => ({
      ...row,
      lastAt: new Date(lastAt),
      label: labelOf(row.kind, row.key, example),
    })),
    total: rows[0]?.total ?? 0,
  }
}

/** One of them with how people read it; null where nothing waits for it. */
export async function readAsked(em: EntityManager, kind: AskedKind, key: string): Promise<string | null> {
  const [row]: Row[] = await em.execute(`select * from (${GROUPS}) g where kind = ? and key = ?`, [kind, key])
  return row ? labelOf(kind, key, row.example) : null
}

const LIST = `
  select kind, key, count(*)::int as statements, max(received_at) as "lastAt",
         (array_agg(statement order by received_at desc, id))[1] as example`

const GROUPS = `
  ${LIST} from (
    select 'person' as kind, person_key as key, received_at, id, statement from learning_statement
     where state = 'waiting' and reason in ('person', 'person_and_activity')
    union all
    select 'activity', activity_key, received_at, id, statement from learning_statement
     where state = 'waiting' and reason in ('activity', 'person_and_activity')
    union all
    select 'withdrawal', activity_key, received_at, id, statement from learning_statement
     where state = 'waiting' and reason in ('withdrawal', 'entry_changed')) asked
   where key is not null group by kind, key`

function labelOf(kind: AskedKind, key: string, example: unknown): string {
  if (kind === 'withdrawal') return key
  const read = readStatement(statementInput.parse(example))
  if (read.kind !== 'attendance') return key
  return (kind === 'person' ? read.said.person : read.said.activity).label
}

/** The answers that hold, the newest first. */
export async function readLearningAnswers(em: EntityManager, first: number): Promise<LearningAnswerPageType> {
  const rows: (LearningAnswerType & { total: number })[] = await em.execute(
    `${ANSWERS} where a.archived_at is null order by a.created_at desc, a.id limit ?`,
    [first],
  )
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** One answer, whether it still holds or not. */
export async function readLearningAnswer(em: EntityManager, id: string): Promise<LearningAnswerType | null> {
  const [row]: (LearningAnswerType & { total: number })[] = await em.execute(`${ANSWERS} where a.id = ?`, [
    id,
  ])
  if (!row) return null
  const { total: _total, ...answer } = row
  return answer
}

const ANSWERS = `
  select a.id, a.version, a.kind, a.key, a.label, coalesce(e.full_name, c.title) as means, count(*) over ()::int as total
    from learning_answer a
    left join employee e on e.organization_id = a.organization_id and e.id = a.employee_id
    left join training_course c on c.organization_id = a.organization_id and c.id = a.course_id`
