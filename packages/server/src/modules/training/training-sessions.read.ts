import type { EntityManager } from '@mikro-orm/postgresql'
import type { SessionGroup } from '@tidemark/domain/training/session-group'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { isId } from '../../kernel/load.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { SESSION_COLUMNS, SESSION_TABLES, type StoredSession, toSession } from './session-columns.ts'
import type { TrainingSessionFilter } from './training-session.filter.ts'
import type { TrainingSessionPageType, TrainingSessionType } from './training-session.type.ts'

/** A session by key, put away or not; null if there is none. */
export async function readTrainingSession(
  em: EntityManager,
  id: string,
): Promise<TrainingSessionType | null> {
  if (!isId(id)) return null
  const [row] = await em.execute<StoredSession[]>(
    `select ${SESSION_COLUMNS} from ${SESSION_TABLES} where s.id = ?`,
    [id],
  )
  return row ? toSession(row) : null
}

/** The parts of a series that were not put away, the first one first. */
export async function readParts(em: EntityManager, seriesId: string): Promise<TrainingSessionType[]> {
  const rows = await em.execute<StoredSession[]>(
    `select ${SESSION_COLUMNS} from ${SESSION_TABLES}
      where s.part_of_id = ? and s.archived_at is null order by s.starts_at, s.id`,
    [seriesId],
  )
  return rows.map(toSession)
}

interface Asked {
  filter: TrainingSessionFilter
  page: PageInput
  now: Date
}

/**
 * Sessions that obey the filter by when they begin: what has passed the latest first, everything else the earliest first. A
 * series is listed by its parts, and by itself once it is over, since it is the series that completes the course.
 */
export async function readTrainingSessions(
  em: EntityManager,
  { filter, page, now }: Asked,
): Promise<TrainingSessionPageType> {
  const { conditions, parameters } = conditionsOf(filter, now)
  const isLatestFirst = filter.group === 'past'
  const after = page.after ? decodeCursor(page.after, ['number', 'id']) : null
  const [order, than] = isLatestFirst ? ['desc', '<'] : ['asc', '>']
  const beyond = after
    ? `and (s.starts_at, s.id) ${than} (${FIRST_INSTANT} + ?::bigint * interval '1 ms', ?::uuid)`
    : ''
  const where = conditions.map((condition) => `(${condition})`).join(' and ')
  const rows = await em.execute<(StoredSession & { sortKey: string })[]>(
    `select ${SESSION_COLUMNS}, (extract(epoch from s.starts_at - ${FIRST_INSTANT}) * 1000)::bigint::text as "sortKey"
       from ${SESSION_TABLES} where ${where} ${beyond} order by s.starts_at ${order}, s.id ${order} limit ?`,
    [...parameters, ...(after ?? []), page.first + 1],
  )
  const [counted] = await em.execute<{ total: number }[]>(
    `select count(*)::int as total from ${SESSION_TABLES} where ${where}`,
    parameters,
  )
  const shown = rows.slice(0, page.first)
  const last = shown.at(-1)
  return {
    items: shown.map(({ sortKey: _key, ...row }) => toSession(row)),
    total: counted?.total ?? 0,
    endCursor: last && rows.length > page.first ? encodeCursor([last.sortKey, last.id]) : null,
  }
}

/** No session begins earlier, so what a cursor counts from here is never negative. */
const FIRST_INSTANT = `timestamptz '1899-12-31 00:00Z'`

/** Each takes the instant once. */
const GROUPS: Record<SessionGroup, string> = {
  upcoming: `s.ends_at > ?::timestamptz and s.state <> 'held'`,
  to_log: `s.ends_at <= ?::timestamptz and s.state = 'planned'`,
  past: `(s.ends_at <= ?::timestamptz and s.state = 'cancelled') or s.state = 'held'`,
}

function conditionsOf({ group, courseId, search, from, to, archived }: TrainingSessionFilter, now: Date) {
  const instant = now.toISOString()
  const conditions = [archived ? 's.archived_at is not null' : 's.archived_at is null']
  const parameters: unknown[] = []
  const add = (condition: string, ...values: unknown[]) => {
    conditions.push(condition)
    parameters.push(...values)
  }
  add(
    `s.ends_at <= ?::timestamptz or not exists (
       select from training_session part where part.part_of_id = s.id and part.archived_at is null)`,
    instant,
  )
  if (group) add(GROUPS[group], instant)
  if (courseId) add('s.course_id = ?::uuid', isId(courseId) ? courseId : null)
  if (from) add('(s.ends_at at time zone s.time_zone)::date >= ?::date', from)
  if (to) add('(s.starts_at at time zone s.time_zone)::date <= ?::date', to)
  if (search?.trim()) {
    const pattern = containsPattern(search)
    const searched = [
      'c.title',
      'c.code',
      's.name',
      's.code',
      's.place',
      'trainer.full_name',
      's.trainer_name',
    ]
    add(searched.map((column) => `${column} ilike ?`).join(' or '), ...searched.map(() => pattern))
  }
  return { conditions, parameters }
}
