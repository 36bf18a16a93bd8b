import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../../src/kernel/new-id.ts'
import type { TestApp } from '../app/test-app.ts'
import { askAt, type HttpAnswer } from './tidemark-process.ts'

const RECORD = `mutation ($input: RecordObservationsInput!) { done: recordObservations(input: $input) { __typename } }`
const RENAME = `mutation ($input: UpdateUnitInput!) { done: updateUnit(input: $input) {
  __typename ... on BusinessUnit { version name } } }`

export interface Workplace {
  app: TestApp
  organization: string
  program: string
  behavior: string
  unit: string
  people: string[]
}

/** People who keep on writing, whatever breaks, and who remember what was acknowledged. */
export interface SteadyWriters {
  /** Where they write from now on, until the next `stop`. */
  start(url: string, cookie: string): void
  stop(): Promise<void>
  /** What they were told is kept and isn't there, or stands there by halves; empty when nothing was lost. */
  findLost(): Promise<string[]>
  acknowledged(): number
}

/** Before somebody tries again who got no answer. */
const PAUSE_MS = 30
/** How many observations each recording holds. */
const SEEN_AT_ONCE = 3

/** `recorders` send observations, and each of `units` is renamed over and over by one person. */
export function steadyWriters(
  { app, organization, program, behavior, unit, people }: Workplace,
  recorders: number,
  units: string[],
): SteadyWriters {
  const recordings = new Set<string>()
  const names = new Map(units.map((id) => [id, { version: 1, name: 'Unit' }]))
  let renames = 0
  let isStopped = false
  let working: Promise<unknown> = Promise.resolve()

  const ask = (
    url: string,
    cookie: string,
    document: string,
    input: Record<string, unknown>,
  ): Promise<HttpAnswer | null> =>
    askAt({ url }, document, { input }, cookie).catch(() => sleep(PAUSE_MS, null))

  async function keepRecording(url: string, cookie: string, first: number) {
    const observations = people
      .slice(first, first + SEEN_AT_ONCE)
      .map((employeeId) => ({ employeeId, behaviorId: behavior, opportunities: 5, shown: 5 }))
    while (!isStopped) {
      const idempotencyKey = newId()
      const input = {
        programId: program,
        unitId: unit,
        observedOn: '2026-03-20',
        idempotencyKey,
        observations,
      }
      // Sent again with the same key until somebody says yes: it may have been written although nobody could say so.
      while (!isStopped) {
        const answer = await ask(url, cookie, RECORD, input)
        if (answer?.body.data?.done?.__typename === 'ObservationsRecorded') {
          recordings.add(idempotencyKey)
          break
        }
        await sleep(PAUSE_MS)
      }
    }
  }

  async function keepRenaming(url: string, cookie: string, id: string) {
    while (!isStopped) {
      const { version } = await readUnit(id).catch(() => ({ version: 0 }))
      const input = { id, code: id, name: `Unit ${newId()}`, version }
      const done = (await ask(url, cookie, RENAME, input))?.body.data?.done
      if (done?.__typename === 'BusinessUnit') {
        names.set(id, { version: done.version, name: done.name })
        renames += 1
      } else {
        await sleep(PAUSE_MS)
      }
    }
  }

  async function readUnit(id: string): Promise<{ version: number; name: string }> {
    const [row]: { version: number; name: string }[] = await app
      .tenant(organization)
      .execute('select version, name from business_unit where id = ?', [id])
    return row ?? { version: 0, name: '' }
  }

  return {
    start: (url, cookie) => {
      isStopped = false
      working = Promise.all([
        ...Array.from({ length: recorders }, (_, index) => keepRecording(url, cookie, index * SEEN_AT_ONCE)),
        ...units.map((id) => keepRenaming(url, cookie, id)),
      ])
    },
    stop: async () => {
      isStopped = true
      await working
    },
    acknowledged: () => recordings.size + renames,
    findLost: async () => {
      const rows: { key: string; seen: number }[] = await app.tenant(organization).execute(
        `select r.idempotency_key as key, count(o.id)::int as seen from recording r
           left join observation o on o.recording_id = r.id group by r.id, r.idempotency_key`,
      )
      const kept = new Set(rows.map(({ key }) => key))
      const lost = [...recordings].filter((key) => !kept.has(key)).map((key) => `recording ${key} is lost`)
      const halves = rows
        .filter(({ seen }) => seen !== SEEN_AT_ONCE)
        .map(({ key, seen }) => `recording ${key} holds ${seen}`)
      const doubled = rows.length === kept.size ? [] : ['a recording is there twice']
      const older: string[] = []
      for (const [id, { version, name }] of names) {
        const now = await readUnit(id)
        if (now.version < version || (now.version === version && now.name !== name))
          older.push(`unit ${id} is older`)
      }
      return [...lost, ...halves, ...doubled, ...older]
    },
  }
}
