import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { newId } from '../../src/kernel/new-id.ts'
import { buildBehavior, buildLiveProgram, buildPeople } from '../builders/behaviors.ts'
import { buildAccount, buildOrganization, buildUnit } from '../builders/organization.ts'
import { openOwnServer } from './own-server.ts'
import { askAt, signInAt, startTidemark } from './tidemark-process.ts'

const GONE_MS = 10_000
const RECORD = `mutation ($input: RecordObservationsInput!) { recordObservations(input: $input) { __typename } }`

// A server and a process from the sources, and ten seconds without the server.
test(
  'PostgreSQL gone for ten seconds: alive throughout, not ready, requests are told at once, and back within five alone',
  { timeout: 90_000 },
  async () => {
    const server = await openOwnServer()
    const { app } = server
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization)
    const [employeeId = ''] = await buildPeople(app, organization, unit, 1)
    const programId = await buildLiveProgram(app, organization, { units: [unit], startsOn: '2026-03-02' })
    const behaviorId = await buildBehavior(app, organization, programId)
    const person = await buildAccount(app, organization, [{ role: 'line_manager', unit }])
    const tidemark = await startTidemark(server.settings)
    const cookie = await signInAt(tidemark, person)
    const status = async (path: string) => (await fetch(`${tidemark.url}${path}`)).status
    const record = () => {
      const observations = [{ employeeId, behaviorId, opportunities: 5, shown: 5 }]
      const input = {
        programId,
        unitId: unit,
        observedOn: '2026-03-20',
        idempotencyKey: newId(),
        observations,
      }
      return askAt(tidemark, RECORD, { input }, cookie)
    }
    expect((await record()).body.data.recordObservations.__typename).toBe('ObservationsRecorded')
    expect(await status('/readyz')).toBe(200)

    // Requests under way when it goes, as well as those that come after.
    const caught = Promise.all(Array.from({ length: 20 }, record))
    await server.stop()
    const goneAt = performance.now()
    for (const { status: answered } of await caught) expect([200, 503]).toContain(answered)
    await vi.waitFor(async () => expect(await status('/readyz')).toBe(503), { timeout: 3_000 })
    await expect(signInAt(tidemark, person)).rejects.toThrow('Sign-in failed: 503')
    const lives = new Set<number>()
    const waits: number[] = []
    while (performance.now() - goneAt < GONE_MS) {
      lives.add(await status('/livez'))
      const begunAt = performance.now()
      const answer = await record()
      waits.push(performance.now() - begunAt)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
      expect(answer.body.errors[0].extensions.code).toBe('BUSY')
      await sleep(200)
    }
    expect([...lives]).toEqual([200])
    expect(Math.max(...waits)).toBeLessThan(6_000)
    expect(await status('/readyz')).toBe(503)

    await server.start()
    // Five seconds are promised; what else this machine does gets some more.
    const backAt = performance.now()
    await vi.waitFor(async () => expect(await status('/readyz')).toBe(200), { timeout: 5_000, interval: 100 })
    expect((await record()).body.data.recordObservations.__typename).toBe('ObservationsRecorded')
    const notes = async () => (await app.tenant(organization).execute('select from adoption_change')).length
    await vi.waitFor(async () => expect(await notes()).toBe(0), { timeout: 5_000, interval: 100 })
    expect(performance.now() - backAt).toBeLessThan(5_000)
    expect(tidemark.child.exitCode).toBeNull()
    tidemark.child.kill('SIGTERM')
    expect(await tidemark.exited).toBe(0)
  },
)
