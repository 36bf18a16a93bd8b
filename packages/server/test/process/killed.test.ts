import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { changeUrl } from '../../src/database/connect.ts'
import { findPostmaster, type Postmaster } from '../../src/database/embedded/postmaster.ts'
import { derivePasswords, type RoleName } from '../../src/database/provision-roles.ts'
import { randomFrom } from '../../src/demonstration/random.ts'
import { compareKeptCounts } from '../../src/modules/adoption/adoption.module.ts'
import { verifyChain } from '../../src/modules/audit/audit.module.ts'
import { createTestApp } from '../app/test-app.ts'
import { buildBehavior, buildLiveProgram, buildPeople } from '../builders/behaviors.ts'
import { buildAccount, buildOrganization, buildUnit } from '../builders/organization.ts'
import { makeDataDir } from '../database/embedded/data-dir.ts'
import { steadyWriters } from './steady-writers.ts'
import { applyAt, planAt } from './import-at.ts'
import { signInAt, startTidemark } from './tidemark-process.ts'

const ROUNDS = 10
const IMPORTED = 200
/** How soon it is back is another test's promise; here it only has to come. */
const PATIENCE_MS = 60_000

// Eleven processes from the sources, and a server that is killed ten times.
test(
  'killed with -9 ten times in the middle of writes and imports, and its PostgreSQL ten times: nothing acknowledged is lost',
  { timeout: 600_000 },
  async () => {
    const seed = process.env['KILL_SEED'] ?? String(Date.now() % 1_000_000)
    console.log(`The moments of the kills come from KILL_SEED=${seed}`)
    const random = randomFrom(seed)

    const dataDir = await makeDataDir()
    const start = () => startTidemark({ DATA_DIR: dataDir })
    let tidemark = await start()
    // Before the directory is removed, also when the test fails: it would start the server anew.
    onTestFinished(() => void tidemark.child.kill('SIGKILL'))
    const app = await openAppOn(dataDir)
    onTestFinished(app.close)
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization, { code: 'U' })
    const people = await buildPeople(app, organization, unit, 12)
    const program = await buildLiveProgram(app, organization, { units: [unit], startsOn: '2026-03-02' })
    const behavior = await buildBehavior(app, organization, program)
    const renamed: string[] = []
    for (let index = 0; index < 2; index++) renamed.push(await buildUnit(app, organization, { parent: unit }))
    const person = await buildAccount(app, organization, [
      { role: 'line_manager', unit },
      { role: 'administrator' },
      { role: 'hr' },
    ])
    const cookie = await signInAt(tidemark, person)
    const writers = steadyWriters({ app, organization, program, behavior, unit, people }, 3, renamed)
    const runs: string[] = []

    /** Begins an import while others write, and kills whenever chance says. */
    async function killInTheMiddle(kill: () => unknown) {
      const rows = Array.from({ length: IMPORTED }, (_, index) => `${runs.length}-${index},Person,U`)
      const file = `staff number,full name,unit\n${rows.join('\n')}\n`
      const run = await planAt(tidemark, file, cookie)
      writers.start(tidemark.url, cookie)
      expect(await applyAt(tidemark, run, cookie)).toBe('ImportRun')
      runs.push(run.id)
      await sleep(random() * 900)
      await kill()
    }
    /** Of each import either all rows or none, whatever its run says. */
    async function findHalfImports() {
      const halves: string[] = []
      for (const [index, id] of runs.entries()) {
        const [row]: { status: string; rows: number }[] = await app.tenant(organization).execute(
          `select status, (select count(*)::int from employee where staff_number like ?) as rows
             from import_run where id = ?`,
          [`${index}-%`, id],
        )
        if (row?.rows !== (row?.status === 'applied' ? IMPORTED : 0))
          halves.push(`${row?.status}: ${row?.rows} rows`)
      }
      return halves
    }
    async function expectNothingLost() {
      await vi.waitFor(() => app.tenant(organization).execute('select 1'), { timeout: PATIENCE_MS })
      expect([...(await writers.findLost()), ...(await findHalfImports())]).toEqual([])
    }

    for (let round = 0; round < ROUNDS; round++) {
      // Starting takes as long as a round: the next one starts beside, as another node would.
      const next = start()
      await killInTheMiddle(() => tidemark.child.kill('SIGKILL'))
      await tidemark.exited
      await writers.stop()
      await expectNothingLost()
      tidemark = await next
    }
    const acknowledgedBefore = writers.acknowledged()

    for (let round = 0; round < ROUNDS; round++) {
      let killed: Postmaster | undefined
      await killInTheMiddle(async () => (killed = await killPostgres(dataDir)))
      // Readiness is looked for once a second: what it says at first may still be of the server that was killed.
      await vi.waitFor(
        async () => {
          const next = await findPostmaster(join(dataDir, 'postgres'))
          expect(next).toMatchObject({ ready: true })
          expect(next?.pid).not.toBe(killed?.pid)
        },
        { timeout: PATIENCE_MS, interval: 50 },
      )
      await vi.waitFor(async () => expect((await fetch(`${tidemark.url}/readyz`)).status).toBe(200), {
        timeout: PATIENCE_MS,
        interval: 50,
      })
      await writers.stop()
      await expectNothingLost()
    }
    expect(tidemark.child.exitCode).toBeNull()
    expect(acknowledgedBefore).toBeGreaterThan(ROUNDS)
    expect(writers.acknowledged() - acknowledgedBefore).toBeGreaterThan(ROUNDS)

    // What was cut off can be run again, counts catch up, and the audit record is whole.
    const [cutOff]: { id: string }[] = await app
      .tenant(organization)
      .execute(`select id from import_run where status <> 'applied' order by id limit 1`)
    if (cutOff) {
      await applyAt(tidemark, await planAt(tidemark, cutOff.id, cookie), cookie)
      await vi.waitFor(
        async () => {
          const [run]: { status: string }[] = await app
            .tenant(organization)
            .execute('select status from import_run where id = ?', [cutOff.id])
          expect(run?.status).toBe('applied')
        },
        { timeout: 20_000, interval: 100 },
      )
      expect(await findHalfImports()).toEqual([])
    }
    await vi.waitFor(
      async () => expect(await app.tenant(organization).execute('select from adoption_change')).toEqual([]),
      { timeout: 20_000, interval: 100 },
    )
    const today = new Date().toISOString().slice(0, 10)
    const { stale, counted } = await compareKeptCounts(app.tenant(organization), program, today)
    expect([...stale, ...counted]).toEqual([])
    expect(await verifyChain(app.tenant(organization))).toMatchObject({ findings: [] })

    tidemark.child.kill('SIGTERM')
    expect(await tidemark.exited).toBe(0)
    expect(await findPostmaster(join(dataDir, 'postgres'))).toBeUndefined()
  },
)

/** Builders and looks on the database that the process keeps below its directory. */
async function openAppOn(dataDir: string) {
  const adminUrl = (await readFile(join(dataDir, 'postgres.url'), 'utf8')).trim()
  const passwords = derivePasswords((await readFile(join(dataDir, 'secret'), 'utf8')).trim())
  const urlOf = (user: RoleName) => changeUrl(adminUrl, { user, password: passwords[user] })
  return createTestApp({
    adminUrl,
    ownerUrl: urlOf('tm_owner'),
    appUrl: urlOf('tm_app'),
    authUrl: urlOf('tm_auth'),
    workerUrl: urlOf('tm_worker'),
    drop: async () => undefined,
  })
}

/** The postmaster; its processes end when they notice, without finishing what they are at. */
async function killPostgres(dataDir: string): Promise<Postmaster> {
  const postmaster = await findPostmaster(join(dataDir, 'postgres'))
  if (!postmaster) throw new Error('There is no server to kill.')
  process.kill(postmaster.pid, 'SIGKILL')
  return postmaster
}
