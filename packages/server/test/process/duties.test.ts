import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { compareKeptCounts } from '../../src/modules/adoption/adoption.module.ts'
import { createTestApp } from '../app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../builders/behaviors.ts'
import { buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { settingsFor, startTidemark } from './tidemark-process.ts'

// Three whole processes from the sources, and the machine may be busy.
test('a web process serves and folds nothing; workers fold, two at once too, and serve only their health', async () => {
  const app = await createTestApp()
  onTestFinished(app.close)
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  const people = await buildPeople(app, organization, unit, 30)
  const program = await buildLiveProgram(app, organization, { units: [unit], startsOn: '2026-03-02' })
  const behavior = await buildBehavior(app, organization, program)
  const recording = await buildObserver(app, organization, program)
  await buildViewer(app, organization, [{ role: 'executive' }])
  const observe = (on: string) =>
    buildObservations(
      app,
      organization,
      { program, behavior, recording },
      people.map((employee) => ({ employee, unit, on })),
    )
  const notes = async () => (await app.tenant(organization).execute('select from adoption_change')).length

  const web = await startTidemark({ ...settingsFor(app), TIDEMARK_PROCESS: 'web' })
  await observe('2026-03-18')
  await sleep(1_000)
  expect(await notes()).toBeGreaterThan(0)
  expect((await fetch(`${web.url}/graphql`)).status).toBe(405) // served, by POST only

  const workers = await Promise.all(
    [1, 2].map(() => startTidemark({ ...settingsFor(app), TIDEMARK_PROCESS: 'worker' })),
  )
  await vi.waitFor(async () => expect(await notes()).toBe(0), { timeout: 20_000, interval: 100 })
  for (const day of ['2026-03-16', '2026-03-17', '2026-03-19']) await observe(day)
  await vi.waitFor(async () => expect(await notes()).toBe(0), { timeout: 20_000, interval: 100 })
  const today = new Date().toISOString().slice(0, 10)
  const { stale, counted } = await compareKeptCounts(app.tenant(organization), program, today)
  expect([...stale, ...counted]).toEqual([])
  for (const { url } of workers) {
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect((await fetch(`${url}/graphql`, { method: 'POST' })).status).toBe(404)
  }

  for (const { child } of [web, ...workers]) child.kill('SIGTERM')
  expect(await Promise.all([web, ...workers].map(({ exited }) => exited))).toEqual([0, 0, 0])
})
