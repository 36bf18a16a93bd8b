import { createHash } from 'node:crypto'
import { withClient } from '../../../server/src/database/connect.ts'
import { numberedId } from './numbered-id.ts'
import { seededRandom } from './seeded-random.ts'
import { VIEWER } from './write-accounts.ts'
import { ORGANIZATION } from './write-organization.ts'

const MOST_ROWS = 100_000
const SESSIONS = 200
const COURSE = numberedId('course', 0)
export const HEADER = [
  'staff number',
  'course',
  'session',
  'status',
  'score',
  'registered on',
  'completed on',
]

const WORDS = ['Passed', 'Passed', 'Passed', 'Failed', 'No show', 'Withdrawn'] as const

/** A course with its sessions, whom the viewer may keep; nothing of it is left from a run that broke off. */
export async function planTraining(adminUrl: string): Promise<void> {
  await removeTraining(adminUrl)
  await withClient(adminUrl, async (client) => {
    await client.query(
      `insert into role_assignment (id, organization_id, account_id, role)
       select gen_random_uuid(), $1, $2, 'hr'
        where not exists (select from role_assignment where account_id = $2 and role = 'hr')`,
      [ORGANIZATION, VIEWER],
    )
    await client.query(
      `insert into training_course (id, organization_id, code, title, mode, duration_minutes)
       values ($1, $2, 'BENCH', 'Listening', 'workshop', 60)`,
      [COURSE, ORGANIZATION],
    )
    await client.query(
      `insert into training_session (id, organization_id, course_id, code, starts_at, ends_at, time_zone, state, room_key)
       select gen_random_uuid(), $2, $1, 'S' || n, timestamptz '2026-01-05T09:00Z' + n * interval '1 day',
              timestamptz '2026-01-05T10:00Z' + n * interval '1 day', 'UTC', 'held', gen_random_uuid()
         from generate_series(0, $3::int - 1) as n`,
      [COURSE, ORGANIZATION, SESSIONS],
    )
    await client.query('vacuum analyze training_session')
  })
}

/** Leaves nothing of it. */
export async function removeTraining(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`delete from training_session where course_id = $1`, [COURSE])
    await client.query(`delete from training_course where id = $1`, [COURSE])
    await client.query(`delete from import_run where kind = 'attendance'`)
  })
}

/** As if no file had come in yet. */
export async function emptyAttendance(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query('truncate attendance cascade')
    await client.query('vacuum analyze attendance')
  })
}

/** What is on file, whoever wrote it: the same for everybody who read the same rows. */
export async function attendanceDigest(adminUrl: string): Promise<string> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `select concat_ws('|', session_id, employee_id, unit_id, status, outcome, score, registered_on, ended_on) as line
         from attendance order by session_id, employee_id`,
    )
    const hash = createHash('sha256')
    for (const { line } of rows) hash.update(line)
    return `${rows.length} ${hash.digest('hex')}`
  })
}

/** The rows of the file: each person in each session once, on days of which all are over. */
export function attendanceRows(employees: number): string[][] {
  const random = seededRandom(7)
  const perSession = Math.min(employees, MOST_ROWS / SESSIONS)
  return Array.from({ length: perSession * SESSIONS }, (_, n) => {
    const session = n % SESSIONS
    const person = (Math.floor(n / SESSIONS) + session * 13) % employees
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? 'Passed'
    const score = word === 'Passed' || word === 'Failed' ? String(Math.round(random() * 1000) / 10) : ''
    const day = new Date(Date.UTC(2026, 0, 5 + session)).toISOString().slice(0, 10)
    return [`E${person + 1}`, 'BENCH', `S${session}`, word, score, '2026-01-02', word === 'Passed' ? day : '']
  })
}
