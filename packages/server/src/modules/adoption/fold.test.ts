import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { periodEnd } from '@tidemark/domain/adoption/period'
import { behaviorAdoption, personAdoption } from '@tidemark/domain/adoption/person-adoption'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import { buildColeman, studyMonth } from '../../../test/builders/coleman.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { newId } from '../../kernel/new-id.ts'
import { UnitMembership } from '../organization/unit-membership.entity.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { compareKeptCounts, recountProgram } from './compare-kept-counts.ts'
import { foldOrganization } from './fold-organization.ts'

const TODAY = '2026-03-20' // a Friday; the week starts on the 16th
const KEPT = `select period_starts_on::text as period, own_eligible, own_observed, own_adopters, total_eligible, total_adopters
  from adoption_count where unit_id = ? and behavior_id is null order by 1`

interface Kept {
  period: string
  own_eligible: number
  own_observed: number
  own_adopters: number
  total_eligible: number
  total_adopters: number
}

describe('folding', () => {
  let app: TestApp

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  const fold = (organization: string, today = TODAY) =>
    foldOrganization(app.tenant(organization), organization, today)
  const kept = (organization: string, unit: string): Promise<Kept[]> =>
    app.tenant(organization).execute(KEPT, [unit])
  const differences = async (organization: string, program: string, today = TODAY) => {
    const { stale, counted } = await compareKeptCounts(app.tenant(organization), program, today)
    return [...stale, ...counted]
  }
  const note = (organization: string, change = {}) =>
    noteCountedChange({ em: app.tenant(organization), viewer: { organizationId: organization } }, change)

  it('counts Coleman’s doctors as they were published, month by month', async () => {
    const organization = await buildOrganization(app)
    const { program, study, cities } = await buildColeman(app, organization)
    await fold(organization)
    const rows = await kept(organization, study)
    expect(rows.map(({ total_adopters }) => total_adopters)).toEqual([
      11, 20, 29, 40, 51, 62, 75, 82, 86, 87, 92, 95, 98, 102, 106, 108, 109,
    ])
    expect(
      rows.every(({ own_eligible, total_eligible }) => own_eligible === 0 && total_eligible === 125),
    ).toBe(true)
    expect(rows.at(-1)?.period).toBe(studyMonth(17))
    expect((await kept(organization, cities[0] ?? '')).at(-1)).toMatchObject({
      own_eligible: 62,
      own_adopters: 55,
    })
    expect(await differences(organization, program)).toEqual([])
  })

  it('counts people where they are at the end of a period, until they leave', async () => {
    const organization = await buildOrganization(app)
    const [north, south] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const program = await buildLiveProgram(app, organization, {
      units: [north, south],
      startsOn: '2026-03-02',
    })
    await buildBehavior(app, organization, program)
    const [moves, leaves] = await buildPeople(app, organization, north, 3)
    const em = app.tenant(organization)
    em.create(UnitMembership, {
      id: newId(),
      organization,
      employee: moves ?? '',
      unit: south,
      startsOn: '2026-03-15',
    })
    await em.flush()
    await em.execute(`update employee set archived_at = '2026-03-22 08:00Z' where id = ?`, [leaves])
    await fold(organization)
    // Moved on the last day of the second week; left on the last day of the third.
    expect((await kept(organization, north)).map(({ own_eligible }) => own_eligible)).toEqual([3, 2, 1])
    expect((await kept(organization, south)).map(({ own_eligible }) => own_eligible)).toEqual([1, 1])
  })

  it('lets what was seen of a person count in the unit they are in, and no longer than its window', async () => {
    const organization = await buildOrganization(app)
    const [north, south] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const program = await buildLiveProgram(app, organization, {
      units: [north, south],
      startsOn: '2026-02-02',
    })
    const behavior = await buildBehavior(app, organization, program, { windowDays: 14 })
    const recording = await buildObserver(app, organization, program)
    const [person = ''] = await buildPeople(app, organization, north, 1)
    const em = app.tenant(organization)
    em.create(UnitMembership, {
      id: newId(),
      organization,
      employee: person,
      unit: south,
      startsOn: '2026-02-20',
    })
    await em.flush()
    await fold(organization)
    await em.execute('delete from adoption_change')
    await buildObservations(app, organization, { program, behavior, recording }, [
      { employee: person, unit: north, on: '2026-02-12' },
    ])
    await em.execute('update adoption_change set unit_id = ?, from_day = ?', [north, '2026-02-12'])
    await fold(organization)
    const adopters = async (unit: string) =>
      (await kept(organization, unit)).map(({ period, own_adopters }) => [period, own_adopters])
    expect(await adopters(north)).toEqual([
      ['2026-02-02', 0],
      ['2026-02-09', 1],
    ])
    // 14 days up to Sunday 22 February begin on the 9th; those up to 1 March on the 16th.
    expect((await adopters(south)).slice(0, 2)).toEqual([
      ['2026-02-16', 1],
      ['2026-02-23', 0],
    ])
    expect(await differences(organization, program)).toEqual([])
  })

  it('takes the lowest share of the core behaviors where nobody is named, once each has a count', async () => {
    const organization = await buildOrganization(app)
    const posts = await buildUnit(app, organization, { headcount: 9.6 })
    const program = await buildLiveProgram(app, organization, {
      units: [posts],
      observationMode: 'unit_counts',
      startsOn: '2026-03-02',
    })
    const greets = await buildBehavior(app, organization, program)
    const interrupts = await buildBehavior(app, organization, program, { direction: 'unlearn', bar: 0.2 })
    const recording = await buildObserver(app, organization, program)
    const em = app.tenant(organization)
    const count = (behavior: string, on: string, observed: number, showing: number) =>
      em.execute(
        `insert into unit_count (id, organization_id, program_id, behavior_id, unit_id, recording_id, observed_on, observed, showing)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [newId(), organization, program, behavior, posts, recording, on, observed, showing],
      )
    await count(greets, '2026-03-03', 10, 2)
    await count(greets, '2026-03-05', 8, 6)
    await count(interrupts, '2026-03-10', 12, 9)
    await fold(organization)
    // In the first week one behavior has no count. Then 6 of 8 greet, and 3 of 12 don't interrupt: a quarter, of ten people.
    expect(await kept(organization, posts)).toMatchObject([
      { own_eligible: 10, own_observed: 0, own_adopters: 0 },
      { own_eligible: 10, own_observed: 10, own_adopters: 3 },
      { own_eligible: 10, own_observed: 10, own_adopters: 3 },
    ])
  })

  it('follows a unit that is closed, opened again and given other posts', async () => {
    const organization = await buildOrganization(app)
    const top = await buildUnit(app, organization)
    const posts = await buildUnit(app, organization, { code: 'P', name: 'Posts', parent: top, headcount: 7 })
    await buildLiveProgram(app, organization, {
      units: [top],
      observationMode: 'unit_counts',
      startsOn: '2026-03-16',
    })
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    const change = async (field: string, inputType: string, input: object) => {
      const document = `mutation ($input: ${inputType}!) { done: ${field}(input: $input) { __typename } }`
      const { data } = await ask(app, document, { input }, administrator)
      expect(data.done.__typename).toBe('BusinessUnit')
      await fold(organization)
      return (await kept(organization, top)).map(({ total_eligible }) => total_eligible)
    }
    await fold(organization)
    expect(await change('archiveUnit', 'VersionedInput', { id: posts, version: 1 })).toEqual([])
    expect(await change('restoreUnit', 'VersionedInput', { id: posts, version: 2 })).toEqual([7])
    expect(
      await change('updateUnit', 'UpdateUnitInput', {
        id: posts,
        version: 3,
        code: 'P',
        name: 'Posts',
        headcount: 9,
      }),
    ).toEqual([9])
  })

  it('goes on when a week begins, and changes its version only with its counts', async () => {
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization)
    const program = await buildLiveProgram(app, organization, { units: [unit], startsOn: '2026-03-09' })
    await buildPeople(app, organization, unit, 6)
    const version = async (): Promise<{ counts_version: number; last: string }[]> =>
      app
        .tenant(organization)
        .execute(
          'select counts_version, last_period_starts_on::text as last from kept_counts where program_id = ?',
          [program],
        )
    await fold(organization)
    expect(await version()).toEqual([{ counts_version: 1, last: '2026-03-16' }])
    await note(organization)
    await fold(organization)
    expect(await version()).toEqual([{ counts_version: 1, last: '2026-03-16' }])
    await fold(organization, '2026-03-23')
    expect(await version()).toEqual([{ counts_version: 2, last: '2026-03-23' }])
    expect(await kept(organization, unit)).toHaveLength(3)
  })

  it('keeps what a full count would, whatever is written, moved and withdrawn', async () => {
    const organization = await buildOrganization(app)
    const random = seeded(20260320)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
    const units = [await buildUnit(app, organization, { name: 'Top' })]
    for (let more = 0; more < 8; more++)
      units.push(await buildUnit(app, organization, { name: `Unit ${more}`, parent: pick(units) }))
    const program = await buildLiveProgram(app, organization, {
      units: [units[0] ?? ''],
      measurement: 'sample',
      startsOn: '2026-01-05',
    })
    const rules = [
      { windowDays: 28, minimumOpportunities: 3 },
      { windowDays: 28, minimumOpportunities: 3, direction: 'unlearn', bar: 0.3 },
      { windowDays: null, minimumOpportunities: 4, isCore: false },
    ] as const
    const behaviors: string[] = []
    for (const rule of rules) behaviors.push(await buildBehavior(app, organization, program, rule))
    const recording = await buildObserver(app, organization, program)
    const people = new Map<string, string>()
    for (const unit of units)
      for (const person of await buildPeople(app, organization, unit, Math.floor(random() * 9)))
        people.set(person, unit)
    const em = app.tenant(organization)
    const viewer = { organizationId: organization }
    const anyDay = () => new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 78))).toISOString().slice(0, 10)
    const acts: (() => Promise<unknown>)[] = [
      async () => {
        const [employee, unit] = pick([...people])
        const on = anyDay()
        const opportunities = 1 + Math.floor(random() * 6)
        await em.execute(
          `insert into observation (id, organization_id, program_id, behavior_id, employee_id, unit_id, recording_id,
             observed_on, opportunities, shown) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            newId(),
            organization,
            program,
            pick(behaviors),
            employee,
            unit,
            recording,
            on,
            opportunities,
            Math.round(random() * opportunities),
          ],
        )
        await noteCountedChange({ em, viewer }, { programId: program, unitId: unit, fromDay: on })
      },
      async () => {
        const rows: { unit: string; on: string }[] = await em.execute(
          `update observation set withdrawn_at = now() where id in (select id from observation where withdrawn_at is null
             order by md5(id::text || ?) limit 1) returning unit_id as unit, observed_on::text as on`,
          [String(random())],
        )
        for (const { unit, on } of rows)
          await noteCountedChange({ em, viewer }, { programId: program, unitId: unit, fromDay: on })
      },
      async () => {
        const [employee] = pick([...people])
        const [unit, on] = [pick(units), anyDay()]
        people.set(employee, unit)
        await em.execute(
          `insert into unit_membership (id, organization_id, employee_id, unit_id, starts_on) values (?, ?, ?, ?, ?)
           on conflict (organization_id, employee_id, starts_on) do update set unit_id = excluded.unit_id`,
          [newId(), organization, employee, unit, on],
        )
        await noteCountedChange({ em, viewer }, { fromDay: on })
      },
      async () => {
        const leaf = pick(units.slice(1))
        const below: { id: string }[] = await em.execute(
          `with recursive below as (select id from business_unit where id = ? union
             select u.id from business_unit u join below b on u.parent_id = b.id) select id from below`,
          [leaf],
        )
        const targets = units.filter((unit) => !below.some(({ id }) => id === unit))
        await em.execute('update business_unit set parent_id = ? where id = ?', [pick(targets), leaf])
        await noteCountedChange({ em, viewer })
      },
      async () => {
        const [employee] = pick([...people])
        await em.execute(
          'update employee set archived_at = case when archived_at is null then ?::timestamptz end where id = ?',
          [`${anyDay()} 12:00Z`, employee],
        )
        await noteCountedChange({ em, viewer }, { unitId: people.get(employee) ?? '' })
      },
    ]
    const often = [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]
    for (let step = 0; step < 150; step++) {
      await (acts[pick(often)] ?? (() => Promise.resolve()))()
      if (step % 10 !== 9) continue
      await fold(organization)
      expect(await differences(organization, program)).toEqual([])
    }
    expect(await judgedByTheRule(organization, program)).toEqual(await judgedInSql(organization, program))
    await em.execute('delete from adoption_count where period_starts_on = ?', ['2026-02-02'])
    expect((await differences(organization, program)).length).toBeGreaterThan(0)
    await recountProgram(em, { organizationId: organization, programId: program, today: TODAY })
    expect(await differences(organization, program)).toEqual([])
  }, 60_000)

  /** The people of each unit and week, judged one by one as the rule says. */
  async function judgedByTheRule(organization: string, program: string) {
    const em = app.tenant(organization)
    const behaviors: {
      id: string
      direction: 'adopt' | 'unlearn'
      core: boolean
      bar: number
      window: number | null
      least: number
    }[] = await em.execute(
      `select id, direction, is_core as core, bar, window_days as window, minimum_opportunities as least
           from target_behavior where program_id = ?`,
      [program],
    )
    const stays: { person: string; unit: string; from: string; gone: string | null }[] = await em.execute(
      `select m.employee_id as person, m.unit_id as unit, m.starts_on::text as from, e.archived_at::date::text as gone
         from unit_membership m join employee e on e.id = m.employee_id order by m.starts_on`,
    )
    const seen: { person: string; behaviorId: string; on: string; opportunities: number; shown: number }[] =
      await em.execute(
        `select employee_id as person, behavior_id as "behaviorId", observed_on::text as on, opportunities, shown
           from observation where program_id = ? and withdrawn_at is null`,
        [program],
      )
    const lines: string[] = []
    const counts = new Map<string, number[]>()
    for (let week = Date.UTC(2026, 0, 5); week <= Date.UTC(2026, 2, 16); week += 7 * 86_400_000) {
      const period = new Date(week).toISOString().slice(0, 10)
      const end = periodEnd(period, 'week')
      for (const person of new Set(stays.map((stay) => stay.person))) {
        const stay = stays.filter((one) => one.person === person && one.from <= end).at(-1)
        if (!stay || (stay.gone !== null && stay.gone <= end)) continue
        const rules = behaviors.map((one) => ({
          behaviorId: one.id,
          direction: one.direction,
          bar: one.bar,
          windowDays: one.window,
          minimumOpportunities: one.least,
        }))
        const tallies = behaviors.map(({ id, window }) => {
          const first =
            window === null
              ? ''
              : new Date(Date.parse(end) - (window - 1) * 86_400_000).toISOString().slice(0, 10)
          const within = seen.filter(
            (one) => one.person === person && one.behaviorId === id && one.on <= end && one.on >= first,
          )
          const sum = (name: 'opportunities' | 'shown') => within.reduce((total, one) => total + one[name], 0)
          return { behaviorId: id, opportunities: sum('opportunities'), shown: sum('shown') }
        })
        const core = rules.filter((_, index) => behaviors[index]?.core)
        const verdicts: [string, string][] = [['', personAdoption(tallies, core)]]
        rules.forEach((rule, index) => {
          const tally = tallies[index]
          if (tally) verdicts.push([rule.behaviorId, behaviorAdoption(tally, rule)])
        })
        for (const [behavior, verdict] of verdicts) {
          const key = `${stay.unit} ${behavior} ${period}`
          const [eligible = 0, observed = 0, adopters = 0] = counts.get(key) ?? []
          counts.set(key, [
            eligible + 1,
            observed + (verdict === 'cannot_say_yet' ? 0 : 1),
            adopters + (verdict === 'adopted' ? 1 : 0),
          ])
        }
      }
    }
    for (const [key, numbers] of counts) lines.push(`${key} ${numbers.join(' ')}`)
    return lines.toSorted()
  }

  async function judgedInSql(organization: string, program: string) {
    const rows: { line: string }[] = await app.tenant(organization).execute(
      `select concat_ws(' ', unit_id, coalesce(behavior_id::text, ''), period_starts_on, own_eligible, own_observed, own_adopters)
         as line from adoption_count where program_id = ? and own_eligible > 0`,
      [program],
    )
    return rows.map(({ line }) => line).toSorted()
  }
})

/** Mulberry32: the same numbers in each run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
