import type { EntityManager } from '@mikro-orm/postgresql'
import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { dayInZone } from '@tidemark/domain/kernel/day-in-zone'
import {
  type AttendanceOnFile,
  strongerAttendance,
} from '@tidemark/domain/learning-records/stronger-attendance'
import type { SaidAttendance } from '@tidemark/domain/learning-records/read-statement'
import { newId } from '../../kernel/new-id.ts'
import { changedMeanwhile } from '../../kernel/run-command.ts'
import { unitOnDay } from '../organization/organization.module.ts'
import type { NamedSession } from './find-sessions.read.ts'
import type { EntryBefore } from './heard-statement.ts'

interface Pair {
  sessionId: string
  employeeId: string
}

/** The entry of one person and session while statements are heard. */
export interface Entry extends Pair {
  id: string
  /** 0 = there is none yet. */
  version: number
  versionOnFile: number
  /** As it is now; null where there is none. */
  now: EntryBefore | null
  /** As it was at the beginning, for the audit record. */
  first: EntryBefore | null
  /** The day whose unit is the person's, where the session has no day of its own. */
  day: string
}

const nameOf = ({ sessionId, employeeId }: Pair) => `${sessionId} ${employeeId}`

/** The entries of some people and sessions, locked until the transaction ends; and one to be made where there is none. */
export async function holdEntries(
  em: EntityManager,
  pairs: readonly (Pair & { day: string })[],
): Promise<(pair: Pair) => Entry> {
  const rows: (EntryBefore & Pair & { id: string; version: number })[] = await em.execute(
    `select a.id, a.session_id as "sessionId", a.employee_id as "employeeId", a.version, a.status, a.score,
            a.registered_on::text as "registeredOn", a.ended_on::text as "endedOn", a.source, a.is_presumed as "isPresumed",
            a.waiting_since::text as "waitingSince", a.archived_at::text as "archivedAt"
       from attendance a
       join json_to_recordset(?::json) as p ("sessionId" uuid, "employeeId" uuid)
         on p."sessionId" = a.session_id and p."employeeId" = a.employee_id
      order by a.id for no key update of a`,
    [JSON.stringify([...new Map(pairs.map((pair) => [nameOf(pair), pair])).values()])],
  )
  const entries = new Map<string, Entry>()
  for (const { id, sessionId, employeeId, version, ...onFile } of rows) {
    const pair = { sessionId, employeeId }
    const fixed = { id, version, versionOnFile: version, day: '' }
    entries.set(nameOf(pair), { ...pair, ...fixed, now: onFile, first: onFile })
  }
  for (const { sessionId, employeeId, day } of pairs) {
    const pair = { sessionId, employeeId }
    if (entries.has(nameOf(pair))) continue
    entries.set(nameOf(pair), {
      ...pair,
      id: newId(),
      version: 0,
      versionOnFile: 0,
      now: null,
      first: null,
      day,
    })
  }
  return (pair) => {
    const entry = entries.get(nameOf(pair))
    if (!entry) throw new Error('Every pair that is asked for was read.')
    return entry
  }
}

/** Has an entry hear what a statement says; false if that changes nothing. */
export function hear(entry: Entry, said: SaidAttendance, at: Date, session: NamedSession): boolean {
  const { now } = entry
  const onFile: AttendanceOnFile | null =
    now && now.archivedAt === null
      ? { ...now, status: now.status as AttendanceStatus } // as its column holds
      : null
  const after = strongerAttendance(onFile, said, dayInZone(at, session.timeZone), session)
  const isSame =
    onFile !== null &&
    onFile.status === after.status &&
    onFile.score === after.score &&
    onFile.registeredOn === after.registeredOn &&
    onFile.endedOn === after.endedOn
  if (isSame) return false
  const waitingSince = after.status === 'registered' && onFile ? (now?.waitingSince ?? null) : null
  entry.now = { ...after, source: 'learning_system', isPresumed: false, waitingSince, archivedAt: null }
  entry.version += 1
  return true
}

/** Writes what entries have become; refused if somebody else made one of them at the same moment. */
export async function writeEntries(
  em: EntityManager,
  organizationId: string,
  entries: readonly Entry[],
): Promise<void> {
  const changed = entries.filter(({ version, versionOnFile }) => version !== versionOnFile)
  if (changed.length === 0) return
  const rows = changed.map(({ now, first: _first, ...entry }) => ({ ...entry, ...now }))
  const written: unknown[] = await em.execute(WRITE, [JSON.stringify(rows), organizationId])
  if (written.length < changed.length) throw changedMeanwhile()
}

const UNIT = unitOnDay({
  employee: 'e.id',
  present: 'e.unit_id',
  day: 'case when s.is_self_paced then h.day::date else (s.starts_at at time zone s.time_zone)::date end',
})

/** Entries, organization. The unit is the person's on the day of the session, or of the statement, written once. */
const WRITE = `
  with heard as (
    select * from json_to_recordset(?::json) as h (
      id uuid, "sessionId" uuid, "employeeId" uuid, day text, version int, "versionOnFile" int, status text, score float8,
      "registeredOn" date, "endedOn" date, source text, "isPresumed" boolean, "waitingSince" timestamptz)),
  changed as (
    update attendance a
       set status = h.status, score = h.score, registered_on = h."registeredOn", ended_on = h."endedOn", source = h.source,
           is_presumed = h."isPresumed", waiting_since = h."waitingSince", archived_at = null, version = h.version
      from heard h where h."versionOnFile" > 0 and a.id = h.id and a.version = h."versionOnFile"
    returning a.id),
  added as (
    insert into attendance (id, organization_id, session_id, employee_id, unit_id, status, score, registered_on, ended_on,
                            source, version)
    select h.id, o.id, s.id, e.id,
           ${UNIT},
           h.status, h.score, h."registeredOn", h."endedOn", h.source, h.version
      from heard h
      join training_session s on s.id = h."sessionId"
      join employee e on e.id = h."employeeId"
      cross join (select ?::uuid as id) o
     where h."versionOnFile" = 0
    on conflict (organization_id, session_id, employee_id) do nothing
    returning id)
  select id from changed union all select id from added`
