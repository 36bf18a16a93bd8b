import type { EntityManager } from '@mikro-orm/postgresql'
import { type EntryBefore, type Outcome, unapplied } from './heard-statement.ts'

interface Target {
  id: string
  state: Outcome['state']
  attendanceId: string | null
  before: EntryBefore | null
  madeVersion: number | null
}

interface Withdrawal {
  /** Only what a system has said itself can it take back. */
  sourceId: string
  statementId: string
  now: Date
}

/**
 * Takes back what another statement did, if nothing has happened to the entry since; else it waits, since only people can tell
 * what holds. So does one that takes back what hasn't come yet.
 */
export async function withdrawStatement(
  em: EntityManager,
  { sourceId, statementId, now }: Withdrawal,
): Promise<{ outcome: Outcome; entryId: string | null }> {
  const keys = { activityKey: statementId }
  const ignored: unknown[] = await em.execute(
    `select from learning_answer where kind = 'withdrawal' and key = ? and archived_at is null`,
    [statementId],
  )
  if (ignored.length > 0)
    return { outcome: unapplied('ignored', 'decided', { ...keys, isKept: true }), entryId: null }
  const [target]: Target[] = await em.execute(
    `select id, state, attendance_id as "attendanceId", before, made_version as "madeVersion" from learning_statement
      where statement_id = ? and source_id = ? for no key update`,
    [statementId, sourceId],
  )
  if (!target) return { outcome: unapplied('waiting', 'withdrawal', keys), entryId: null }
  if (target.state === 'applied' && !(await takeBack(em, target, now)))
    return { outcome: unapplied('waiting', 'entry_changed', keys), entryId: null }
  await em.execute(
    `update learning_statement set state = 'ignored', reason = 'withdrawn', statement = null, person_key = null,
            activity_key = null, before = null, made_version = null where id = ?`,
    [target.id],
  )
  return {
    outcome: unapplied('applied', null),
    entryId: target.madeVersion === null ? null : target.attendanceId,
  }
}

/**
 * Puts an entry back to what it was before a statement changed it: true if that is possible, since nobody changed it after, and
 * no other statement said the same in the meantime and so changed nothing.
 */
export async function takeBack(
  em: EntityManager,
  { id, attendanceId, before, madeVersion }: Omit<Target, 'state'>,
  now: Date,
): Promise<boolean> {
  if (attendanceId === null || madeVersion === null) return true
  const restored: unknown[] = await em.execute(
    before === null ? REMOVE : RESTORE,
    before === null
      ? [now, attendanceId, madeVersion, id]
      : [JSON.stringify(before), attendanceId, madeVersion, id],
  )
  if (restored.length === 0) return false
  // What the statement before it made is the newest again.
  await em.execute(
    `update learning_statement set made_version = ? where attendance_id = ? and made_version = ?`,
    [madeVersion + 1, attendanceId, madeVersion - 1],
  )
  return true
}

/** Entry, version, statement. */
const IS_LAST = `
  a.id = ? and a.version = ?
  and not exists (select from learning_statement o where o.attendance_id = a.id and o.state = 'applied'
                     and o.made_version is null and o.id > ?::uuid)
  returning a.id`

const REMOVE = `update attendance a set archived_at = ?::timestamptz, version = a.version + 1 where ${IS_LAST}`

const RESTORE = `
  update attendance a
     set status = b.status, score = b.score, registered_on = b."registeredOn", ended_on = b."endedOn", source = b.source,
         is_presumed = b."isPresumed", waiting_since = b."waitingSince", archived_at = b."archivedAt", version = a.version + 1
    from json_to_record(?::json) as b (
      status text, score float8, "registeredOn" date, "endedOn" date, source text, "isPresumed" boolean,
      "waitingSince" timestamptz, "archivedAt" timestamptz)
   where ${IS_LAST}`
