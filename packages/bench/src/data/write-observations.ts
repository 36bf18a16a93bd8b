import type pg from 'pg'
import { copyRows } from './copy-rows.ts'
import { numberedId } from './numbered-id.ts'
import { dayIn, type OrganizationPlan } from './plan-organization.ts'
import { seededRandom } from './seeded-random.ts'
import { VIEWER } from './write-accounts.ts'
import { ORGANIZATION } from './write-organization.ts'
import { BEHAVIORS, PROGRAM } from './write-program.ts'

/** Observations of one recording, as many as a line manager notes in one go. */
const IN_ONE_GO = 50

/** Observations over all weeks, of which the share that shows the behavior climbs in an S-curve, in each unit at its own time. */
export async function writeObservations(
  client: pg.Client,
  plan: OrganizationPlan,
  count: number,
  tell: (done: number) => void,
): Promise<void> {
  await copyRows(
    client,
    'recording',
    ['id', 'organization_id', 'program_id', 'observer_id', 'idempotency_key'],
    recordingRows(Math.ceil(count / IN_ONE_GO)),
  )
  const indexes = await dropIndexes(client, 'observation')
  await copyRows(
    client,
    'observation',
    [
      'id',
      'organization_id',
      'program_id',
      'behavior_id',
      'employee_id',
      'unit_id',
      'recording_id',
      'observed_on',
      'opportunities',
      'shown',
    ],
    observationRows(plan, count, tell),
  )
  for (const definition of indexes) await client.query(definition)
}

function* recordingRows(count: number) {
  for (let n = 0; n < count; n += 1) {
    yield [numberedId('recording', n), ORGANIZATION, PROGRAM, VIEWER, `bench-${n}`]
  }
}

function* observationRows(plan: OrganizationPlan, count: number, tell: (done: number) => void) {
  const { unitOf, weeks } = plan
  const random = seededRandom(count)
  // Between the second week and long after the last: some units are through, some have hardly begun.
  const midpoints = plan.parentOf.map(() => 2 + random() * 30)
  const days = weeks.map((_, week) => Array.from({ length: 5 }, (__, weekday) => dayIn(plan, week, weekday)))
  for (let n = 0; n < count; n += 1) {
    if (n % 1_000_000 === 0) tell(n)
    const person = Math.floor(random() * unitOf.length)
    const unit = unitOf[person] ?? 0
    const week = Math.floor(random() * weeks.length)
    const opportunities = 1 + Math.floor(random() * 5)
    const inclination = 1 / (1 + Math.exp(((midpoints[unit] ?? 0) - week) / 3))
    let shown = 0
    for (let chance = 0; chance < opportunities; chance += 1) if (random() < inclination) shown += 1
    yield [
      numberedId('observation', n),
      ORGANIZATION,
      PROGRAM,
      BEHAVIORS[n % BEHAVIORS.length] ?? null,
      numberedId('employee', person),
      numberedId('unit', unit),
      numberedId('recording', Math.floor(n / IN_ONE_GO)),
      days[week]?.[n % 5] ?? null,
      opportunities,
      shown,
    ]
  }
}

/** Building an index once is faster than keeping it up ten million times. Returns what makes them anew. */
async function dropIndexes(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
      where i.indrelid = $1::regclass and c.oid is null`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}
