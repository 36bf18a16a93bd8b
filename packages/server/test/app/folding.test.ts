import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFolding, type Folding } from '../../src/app/start-folding.ts'
import { withClient } from '../../src/database/connect.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { compareKeptCounts } from '../../src/modules/adoption/adoption.module.ts'
import { buildBehavior, buildLiveProgram, buildPeople } from '../builders/behaviors.ts'
import { buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { ask, createTestApp, type TestApp } from './test-app.ts'

const RECORD = `mutation ($input: RecordObservationsInput!) { recordObservations(input: $input) { __typename } }`
const TODAY = '2026-03-20'

describe('folding beside the requests', () => {
  let app: TestApp
  let folding: Folding
  let organization: string
  let program: string
  let behavior: string
  let teams: { unit: string; people: string[] }[]
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    organization = await buildOrganization(app)
    const top = await buildUnit(app, organization)
    teams = []
    for (let team = 0; team < 5; team++) {
      const unit = await buildUnit(app, organization, { parent: top })
      teams.push({ unit, people: await buildPeople(app, organization, unit, 4) })
    }
    program = await buildLiveProgram(app, organization, { units: [top], startsOn: '2026-03-02' })
    behavior = await buildBehavior(app, organization, program)
    manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: top }])
    folding = startFolding({ ...app.services, urls: app.database })
  })
  afterAll(async () => {
    await folding.close()
    await app.close()
  })

  const adopters = async (): Promise<number> => {
    const [row]: { adopters: number }[] = await app.tenant(organization).execute(
      `select coalesce(sum(own_adopters), 0)::int as adopters from adoption_count
        where program_id = ? and behavior_id is null and period_starts_on = '2026-03-16'`,
      [program],
    )
    return row?.adopters ?? 0
  }
  const record = (unit: string, employeeId: string) =>
    ask(
      app,
      RECORD,
      {
        input: {
          programId: program,
          unitId: unit,
          observedOn: TODAY,
          idempotencyKey: newId(),
          observations: [{ employeeId, behaviorId: behavior, opportunities: 5, shown: 5 }],
        },
      },
      manager,
    )
  const within = async (ms: number, holds: () => Promise<boolean>) => {
    const end = Date.now() + ms
    while (!(await holds())) {
      if (Date.now() > end) return false
      await sleep(50)
    }
    return true
  }

  it('twenty recordings at once are all in the counts shortly after, and once', async () => {
    const answers = await Promise.all(
      teams.flatMap(({ unit, people }) => people.map((person) => record(unit, person))),
    )
    expect(answers.map(({ data }) => data.recordObservations.__typename)).toEqual(
      Array(20).fill('ObservationsRecorded'),
    )
    // A second is promised; a busy test machine gets more.
    expect(await within(5_000, async () => (await adopters()) === 20)).toBe(true)
    const { stale, counted } = await compareKeptCounts(app.tenant(organization), program, TODAY)
    expect([...stale, ...counted]).toEqual([])
  })

  it('goes on after its connection broke, with what was written meanwhile', async () => {
    const [team] = teams
    const [more = ''] = await buildPeople(app, organization, team?.unit ?? '', 1)
    await withClient(app.database.adminUrl, (admin) =>
      admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query ilike 'listen %'`,
      ),
    )
    await record(team?.unit ?? '', more)
    expect(await within(10_000, async () => (await adopters()) === 21)).toBe(true)
  })
})
