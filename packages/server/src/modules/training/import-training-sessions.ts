import type { ImportItems } from '@tidemark/domain/imports/import-state'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { changedSincePlanned, type ImportKindHandler } from '../imports/imports.module.ts'
import { followSessions } from './on-session-changed.ts'
import { readSeatsTaken } from './seats-taken.ts'
import { TrainingSession } from './training-session.entity.ts'

type Session = ImportItems['training_sessions']

/** What a course lasts that comes with a file, until somebody says otherwise. */
const DURATION_MINUTES = 60

/** Lets files of training sessions in. */
export const trainingSessionImport: ImportKindHandler<'training_sessions'> = {
  kind: 'training_sessions',
  who: 'HR imports training sessions.',
  reach: ({ roles }) => (roles.some(({ role }) => role === 'hr') ? 'all' : 'nothing'),

  async readState(command) {
    const seatsTaken = await readSeatsTaken(command)
    const [row]: { state: string }[] = await command.em.execute(
      `select json_build_object(
          'courses', coalesce((
            select json_agg(json_build_object('code', code, 'durationMinutes', duration_minutes) order by id)
              from training_course where archived_at is null), '[]'),
          'staffNumbers', coalesce((
            select json_agg(staff_number order by id) from employee where archived_at is null and erased_at is null), '[]'),
          'sessions', coalesce((
            select json_agg(json_build_object(
                     'id', s.id, 'version', s.version, 'courseCode', c.code, 'code', s.code, 'seriesCode', w.code, 'name', s.name,
                     'startsAt', to_char(s.starts_at at time zone s.time_zone, 'YYYY-MM-DD"T"HH24:MI'),
                     'endsAt', to_char(s.ends_at at time zone s.time_zone, 'YYYY-MM-DD"T"HH24:MI'),
                     'timeZone', s.time_zone, 'place', s.place, 'capacity', s.capacity, 'trainer', t.staff_number,
                     'courseTitle', null, 'mode', null, 'archived', s.archived_at is not null) order by s.id)
              from training_session s
              join training_course c on c.id = s.course_id and c.archived_at is null
              left join training_session w on w.id = s.part_of_id
              left join employee t on t.id = s.trainer_id
             where s.code is not null), '[]'),
          'seatsTaken', ?::json)::text as state`,
      [JSON.stringify(seatsTaken)],
    )
    return row?.state ?? ''
  },

  async write(command, _, lots) {
    const moved: string[] = []
    const reseated: string[] = []
    for await (const lot of lots) {
      if (lot.part === 'archive') continue // files of sessions put nothing away
      if (lot.part === 'change') {
        await hold(command, lot.items)
        await change(command, lot.items)
        moved.push(...lot.items.filter(isMoved).map(({ before }) => before.id))
        reseated.push(...lot.items.filter(isReseated).map(({ before }) => before.id))
        continue
      }
      const sessions = lot.items.map(({ after }) => after)
      await makeCourses(command, sessions)
      // A series before its parts: they refer to it.
      await insert(
        command,
        sessions.filter(({ seriesCode }) => seriesCode === null),
      )
      await insert(
        command,
        sessions.filter(({ seriesCode }) => seriesCode !== null),
      )
    }
    await tellMoved(command, moved)
    await giveSeats(command, reseated)
  },
}

/** Puts each new course into the catalog once, as its first session describes it. */
async function makeCourses({ em, viewer }: Command, sessions: readonly Session['after'][]) {
  const first = new Map<string, Session['after']>()
  for (const session of sessions) {
    if (session.courseTitle !== null && !first.has(session.courseCode)) first.set(session.courseCode, session)
  }
  const courses = [...first.values()].map(({ courseCode, courseTitle, mode }) => {
    return { id: newId(), code: courseCode, title: courseTitle, mode }
  })
  // One that is in the catalog by now came with an earlier lot.
  await em.execute(
    `insert into training_course (id, organization_id, code, title, mode, duration_minutes)
     select c.id, ?, c.code, c.title, c.mode, ?
       from json_to_recordset(?::json) as c (id uuid, code text, title text, mode text)
     on conflict (organization_id, code) do update
        set archived_at = null, title = excluded.title, mode = excluded.mode, version = training_course.version + 1
      where training_course.archived_at is not null`,
    [viewer.organizationId, DURATION_MINUTES, JSON.stringify(courses)],
  )
}

const COLUMNS = `as i (id uuid, "roomKey" uuid, version int, "courseCode" text, code text, "seriesCode" text, name text,
  "startsAt" timestamp, "endsAt" timestamp, "timeZone" text, place text, capacity int, trainer text)`

const NAMED = `join training_course c on c.code = i."courseCode" and c.archived_at is null
  left join training_session w on w.course_id = c.id and w.code = i."seriesCode"
  left join employee t on t.staff_number = i.trainer`

async function insert({ em, viewer }: Command, sessions: readonly Session['after'][]) {
  const rows = sessions.map((session) => ({ id: newId(), roomKey: newId(), ...session }))
  const inserted: unknown[] = await em.execute(
    `insert into training_session (id, organization_id, course_id, part_of_id, code, name, starts_at, ends_at, time_zone,
                                   place, capacity, trainer_id, room_key)
     select i.id, ?, c.id, w.id, i.code, i.name, i."startsAt" at time zone i."timeZone", i."endsAt" at time zone i."timeZone",
            i."timeZone", i.place, i.capacity, t.id, i."roomKey"
       from json_to_recordset(?::json) ${COLUMNS} ${NAMED} returning id`,
    [viewer.organizationId, JSON.stringify(rows)],
  )
  if (inserted.length < rows.length) throw changedSincePlanned()
}

/** The series first, in one order, as whoever holds several sessions does: else two could wait for each other. */
const hold = ({ em }: Command, items: readonly Session[]) =>
  em.execute(
    `select from training_session
      where id in (select coalesce(part_of_id, id) from training_session where id = any (?::uuid[]))
      order by id for no key update`,
    [`{${items.map(({ before }) => before.id).join(',')}}`],
  )

async function change({ em }: Command, items: readonly Session[]) {
  const rows = items.map(({ before: { id, version }, after }) => ({ ...after, id, version }))
  const changed: unknown[] = await em.execute(
    `update training_session s
        set part_of_id = w.id, name = i.name, starts_at = i."startsAt" at time zone i."timeZone",
            ends_at = i."endsAt" at time zone i."timeZone", time_zone = i."timeZone", place = i.place, capacity = i.capacity,
            trainer_id = t.id, archived_at = null, version = s.version + 1
       from json_to_recordset(?::json) ${COLUMNS} ${NAMED}
      where s.id = i.id and s.version = i.version returning s.id`,
    [JSON.stringify(rows)],
  )
  if (changed.length < rows.length) throw changedSincePlanned()
}

/** What stands in the calendars of those who are registered. */
const TOLD = ['name', 'startsAt', 'endsAt', 'timeZone', 'place', 'trainer'] as const

const isMoved = ({ before, after }: Session) => TOLD.some((name) => before[name] !== after[name])

/** Those who are registered are told once, however many parts of their series have moved. */
async function tellMoved(command: Command, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return
  const heads: { id: string }[] = await command.em.execute(
    `update training_session set calendar_sequence = calendar_sequence + 1
      where id in (select coalesce(part_of_id, id) from training_session where id = any (?::uuid[])) returning id`,
    [`{${sessionIds.join(',')}}`],
  )
  const ids = heads.map(({ id }) => id)
  await followSessions(
    command,
    await command.em.find(TrainingSession, { id: { $in: ids } }, { refresh: true }),
    'moved',
  )
}

/** A part has no seats of its own: its people are those of the series. */
const isReseated = ({ before, after }: Session) =>
  after.seriesCode === null && before.capacity !== after.capacity

/**
 * Seats that were added go to those who wait. These sessions are held by now, so nobody takes a seat of theirs before the file is
 * in; that there are too few was refused by the plan, unless somebody was faster.
 */
async function giveSeats(command: Command, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return
  const heads = await command.em.find(TrainingSession, { id: { $in: [...sessionIds] } }, { refresh: true })
  try {
    await followSessions(command, heads, 'seats')
  } catch (error) {
    if (error instanceof Refused) throw changedSincePlanned()
    throw error
  }
}
