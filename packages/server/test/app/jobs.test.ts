import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startJobs } from '../../src/app/start-jobs.ts'
import { withClient } from '../../src/database/connect.ts'
import { enqueue } from '../../src/kernel/enqueue.ts'
import type { Job } from '../../src/kernel/job-task.ts'
import { buildOrganization } from '../builders/organization.ts'
import { createTestApp } from './test-app.ts'

const app = await createTestApp()
afterAll(app.close)

const organization = await buildOrganization(app)
const jobs = (sql: string, parameters: unknown[] = []) =>
  withClient(app.database.workerUrl, async (worker) => (await worker.query(sql, parameters)).rows)
const waiting = () => jobs('select payload from graphile_worker._private_jobs order by id')

let done: Pick<Job, 'organizationId' | 'input'>[] = []
let running: { close(): Promise<void> }[] = []
let failures = 0
const run = () => {
  const note = ({ organizationId, input }: Job) => {
    if (failures > 0) {
      failures -= 1
      return Promise.reject(new Error('Not now.'))
    }
    done.push({ organizationId, input })
    return Promise.resolve()
  }
  const { orm, log } = app.services
  running.push(startJobs({ orm, log, urls: app.database, tasks: { note }, takeOverAfterSeconds: 1 }))
}

beforeEach(() => {
  done = []
  failures = 0
})
afterEach(async () => {
  await Promise.all(running.map((one) => one.close()))
  running = []
  await jobs('delete from graphile_worker._private_jobs')
})

test('a job is written with its transaction, and was never there if that is rolled back', async () => {
  await app.tenant(organization).transactional((em) => enqueue(em, 'note', { of: 'what was done' }))
  const undone = app.tenant(organization).transactional(async (em) => {
    await enqueue(em, 'note', { of: 'what was not done' })
    throw new Error('Changed my mind.')
  })
  await expect(undone).rejects.toThrow('Changed my mind.')
  expect(await waiting()).toEqual([
    { payload: { organizationId: organization, input: { of: 'what was done' } } },
  ])
})

test('a job belongs to the organization of its transaction, whatever it says; without one there is none', async () => {
  await app
    .tenant(organization)
    .transactional((em) => enqueue(em, 'note', { organizationId: 'another' }, { key: 'one' }))
  run()
  await vi.waitFor(() => expect(done).toHaveLength(1))
  expect(done).toEqual([{ organizationId: organization, input: { organizationId: 'another' } }])
  const nobodys = app.services.orm.em.fork().transactional((em) => enqueue(em, 'note', {}))
  await expect(nobodys).rejects.toThrow('A job belongs to an organization')
})

test('of two jobs with one key the later stands; another organization’s with the same key stays', async () => {
  const other = await buildOrganization(app, 'Contoso')
  for (const [tenant, number] of [
    [organization, 1],
    [other, 2],
    [organization, 3],
  ] as const)
    await app.tenant(tenant).transactional((em) => enqueue(em, 'note', { number }, { key: 'same' }))
  const numbers = (await waiting()).map(({ payload }) => payload.input.number)
  expect(new Set(numbers)).toEqual(new Set([2, 3]))
})

test.each([
  'select * from graphile_worker._private_jobs',
  `select graphile_worker.add_job('note')`,
  'select * from graphile_worker.migrations',
])('the app’s role writes jobs by its one function only: %s', async (statement) => {
  const asked = withClient(app.database.appUrl, (client) => client.query(statement))
  await expect(asked).rejects.toMatchObject({ code: '42501' })
})

test.each([
  'select * from public.employee',
  'select * from auth."user"',
  'create schema mine',
  'set role tm_app',
])('the role that keeps the jobs sees nothing else: %s', async (statement) => {
  const asked = withClient(app.database.workerUrl, (client) => client.query(statement))
  await expect(asked).rejects.toMatchObject({ code: '42501' })
})

test('each job is done by one of several runners', async () => {
  run()
  run()
  await app.tenant(organization).transactional(async (em) => {
    for (let number = 0; number < 20; number += 1) await enqueue(em, 'note', { number })
  })
  await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(20), { timeout: 10_000 })
  await vi.waitFor(async () => expect(await waiting()).toEqual([]))
  expect(new Set(done.map(({ input }) => JSON.stringify(input))).size).toBe(20)
  expect(done).toHaveLength(20)
})

test('a job that failed is tried again', async () => {
  failures = 1
  run()
  await app.tenant(organization).transactional((em) => enqueue(em, 'note', {}))
  await vi.waitFor(() => expect(done).toHaveLength(1), { timeout: 15_000 })
})

test('what a killed runner held is taken over, with its queue; what a living one holds is not', async () => {
  for (const holder of ['gone', 'alive'])
    await app.tenant(organization).transactional((em) => enqueue(em, 'note', { holder }, { queue: holder }))
  const held = `locked_at = now() - interval '1 minute', locked_by =`
  await jobs(
    `update graphile_worker._private_jobs set ${held} payload->'input'->>'holder' where payload->'input'->>'holder' is not null`,
  )
  await jobs(
    `update graphile_worker._private_job_queues set ${held} queue_name where queue_name in ('gone', 'alive')`,
  )
  await withClient(app.database.workerUrl, async (living) => {
    await living.query(`select pg_advisory_lock(hashtextextended('runner alive', 0))`)
    run()
    await vi.waitFor(() => expect(done).toHaveLength(1), { timeout: 10_000 })
    expect(done[0]?.input).toEqual({ holder: 'gone' })
    expect(await waiting()).toHaveLength(1)
  })
  // Its connection ended, as a killed process's does.
  await vi.waitFor(() => expect(done).toHaveLength(2), { timeout: 10_000 })
})
