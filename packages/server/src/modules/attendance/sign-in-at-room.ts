import { createHmac } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type RoomState, SPARE_TRIES } from '@tidemark/domain/attendance/room-hours'
import { lineOfText } from '@tidemark/domain/kernel/text-input'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { LinkedPerson } from '../../kernel/personal-link.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { readAskedRoom } from './asked-room.read.ts'
import { readMarkedPeople } from './marked-people.read.ts'
import { writeMarks } from './write-marks.ts'

export type RoomOutcome = 'taken' | Exclude<RoomState, 'open'> | 'unknown' | 'too_many'

/** Who is in a room, and through which address they say so. */
interface Arrival {
  who: unknown
  caller: string
  secret: string
  now: Date
}

const INPUT = z.object({ who: lineOfText({ max: 200 }) })

/**
 * Puts down that somebody is in the room: whoever is registered was there, and whoever isn't is added if there is a seat.
 * Whoever can't be found, has no seat or is marked already is answered alike, so the page tells nobody who works here or is
 * expected. What HR or the trainer have said of somebody stays.
 */
export async function signInAtRoom(
  em: EntityManager,
  { organizationId, personId: roomKey }: LinkedPerson,
  { who: said, caller, secret, now }: Arrival,
): Promise<RoomOutcome> {
  const found = await readAskedRoom(em, roomKey, now)
  if (!found) return 'unknown'
  if (found.state !== 'open') return found.state
  const { who } = checked(INPUT, { who: said })
  const { room } = found
  const seal = createHmac('sha256', secret).update(`room ${room.id} ${caller}`).digest('base64url')
  if (!(await isTryLeft(em, { organizationId, sessionId: room.id, caller: seal, now }))) return 'too_many'
  await em.fork().transactional(async (own) => {
    // Of two who want the last seat at once, the second waits here and sees the first.
    await own.execute('select from training_session where id = ?::uuid for no key update', [room.id])
    const [person]: Arriving[] = await own.execute(WHO_ARRIVES, [
      room.id,
      room.partOfId,
      who.toLowerCase(),
      who.toLowerCase(),
      room.id,
    ])
    if (!person || !person.mayEnter) return
    const marked = await readMarkedPeople(own, room, [person.id])
    const [before] = marked.values()
    if (!before || (before.status !== null && before.status !== 'registered')) return
    const mark = {
      employeeId: person.id,
      version: before.version,
      status: 'attended',
      takeOff: false,
    } as const
    const written = await writeMarks(own, room, [{ mark, person: before }], {
      organizationId,
      now,
      source: 'room',
    })
    const subjectId = written.get(person.id)
    if (subjectId === undefined) return
    const detail = { status: { before: before.status, after: 'attended' } }
    const note = { organizationId, accountId: null, command: 'signInAtRoom', subjectId, detail }
    await writeAuditEntries(own, [note])
  })
  return 'taken'
}

interface Arriving {
  id: string
  mayEnter: boolean
}

/** Session, series, staff number, address, session. Expected is who has a seat in the session or its series. */
const WHO_ARRIVES = `
  with seated as (
    select employee_id from attendance
     where session_id in (?::uuid, ?::uuid) and archived_at is null and waiting_since is null and status <> 'excused'),
  named as (
    select id from employee where lower(staff_number) = ? and erased_at is null and archived_at is null
    union
    select id from employee where lower(email) = ? and erased_at is null and archived_at is null)
  select n.id,
         exists (select from seated where employee_id = n.id)
         or (select s.capacity is null or s.capacity > (select count(distinct employee_id) from seated)
               from training_session s where s.id = ?::uuid) as "mayEnter"
    from named n where (select count(*) from named) = 1`

/** Takes one try of this caller at this session; false if there have been too many within ten minutes. */
async function isTryLeft(
  em: EntityManager,
  {
    organizationId,
    sessionId,
    caller,
    now,
  }: { organizationId: string; sessionId: string; caller: string; now: Date },
): Promise<boolean> {
  const [counted]: { isLeft: boolean }[] = await em.execute(TAKE_TRY, [
    now,
    newId(),
    organizationId,
    sessionId,
    caller,
    now,
    SPARE_TRIES,
    sessionId,
    sessionId,
  ])
  return counted?.isLeft ?? false
}

const TAKE_TRY = `
  with forgotten as (delete from room_try where began_at < ?::timestamptz - interval '1 day'),
  counted as (
    insert into room_try as kept (id, organization_id, session_id, caller, began_at, tries)
    values (?::uuid, ?::uuid, ?::uuid, ?, ?::timestamptz, 1)
    on conflict (organization_id, session_id, caller) do update set
      tries = case when kept.began_at < excluded.began_at - interval '10 minutes' then 1 else kept.tries + 1 end,
      began_at = case when kept.began_at < excluded.began_at - interval '10 minutes' then excluded.began_at else kept.began_at end
    returning tries)
  select tries <= ? + greatest(
           (select count(*) from attendance where session_id = ?::uuid and archived_at is null),
           (select coalesce(capacity, 0) from training_session where id = ?::uuid)) as "isLeft"
    from counted`
