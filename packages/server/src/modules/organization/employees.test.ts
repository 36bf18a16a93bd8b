import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type Answer, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { AdoptionChange } from '../adoption/adoption-change.entity.ts'
import { BusinessUnit } from './business-unit.entity.ts'

const LIST = `query ($filter: EmployeeFilter, $page: PageInput!) { employees(filter: $filter, page: $page) {
  total endCursor items { fullName unit { name } } } }`
const MOVE = `mutation ($input: MoveEmployeeInput!) { moveEmployee(input: $input) { __typename
  ... on Employee { version unit { id } memberships { startsOn unit { id } } }
  ... on Refusal { refusal: code problems { field code } } } }`
const TAKE_BACK = `mutation ($input: VersionedInput!) { takeBackEmployeeMove(input: $input) { __typename
  ... on Employee { version unit { id } memberships { startsOn unit { id } } } ... on Refusal { refusal: code message } } }`
const ARCHIVE = `mutation ($input: VersionedInput!) { archiveEmployee(input: $input) { __typename ... on Employee { version } } }`

describe('employees', () => {
  let app: TestApp
  let organization: string
  let hr: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
  })
  afterAll(() => app.close())

  it('are listed page by page without losing or doubling one, and the total obeys the filter', async () => {
    const above = await buildUnit(app, organization, { name: 'Above' })
    const team = await buildUnit(app, organization, { name: 'Team', parent: above })
    for (const name of ['Ana', 'Ana', 'Bo', 'Cy', 'Di'])
      await buildEmployee(app, organization, team, { fullName: name })
    await buildEmployee(app, organization, await buildUnit(app, organization), { fullName: 'Elsewhere' })
    const filter = { unitId: above, includeUnitsBelow: true }
    const seen: string[] = []
    let after: string | null = null
    do {
      const {
        data,
      }: Answer<{ employees: { total: number; endCursor: string | null; items: { fullName: string }[] } }> =
        await ask(app, LIST, { filter, page: { first: 2, after } }, hr)
      expect(data?.employees.total).toBe(5)
      seen.push(...(data?.employees.items ?? []).map(({ fullName }) => fullName))
      after = data?.employees.endCursor ?? null
    } while (after)
    expect(seen).toEqual(['Ana', 'Ana', 'Bo', 'Cy', 'Di'])
  })

  it('a search takes signs that SQL patterns use literally', async () => {
    const unit = await buildUnit(app, organization)
    await buildEmployee(app, organization, unit, { fullName: '100% Jo' })
    await buildEmployee(app, organization, unit, { fullName: '100x Jo' })
    const { data } = await ask(app, LIST, { filter: { search: '100%' }, page: { first: 9 } }, hr)
    expect(data.employees.items.map(({ fullName }: { fullName: string }) => fullName)).toEqual(['100% Jo'])
  })

  it('a page of more than 100 is refused', async () => {
    const { errors } = await ask(app, LIST, { page: { first: 101 } }, hr)
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  it('a move keeps the units of the days before', async () => {
    const [from, to] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const id = await buildEmployee(app, organization, from, { since: '2024-01-01' })
    const input = { id, version: 1, unitId: to, startsOn: '2025-03-01' }
    const { data } = await ask(app, MOVE, { input }, hr)
    expect(data.moveEmployee).toMatchObject({
      unit: { id: to },
      memberships: [
        { startsOn: '2025-03-01', unit: { id: to } },
        { startsOn: '2024-01-01', unit: { id: from } },
      ],
    })
  })

  it.each([
    ['before the last move', '2023-12-31', 'before_last_move'],
    ['in the future', '2199-01-01', 'in_the_future'],
    ['on no real day', '2025-02-30', undefined],
  ])('a move %s is refused and nobody is moved', async (_, startsOn, code) => {
    const [from, to] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const id = await buildEmployee(app, organization, from, { since: '2024-01-01' })
    const { data, errors } = await ask(app, MOVE, { input: { id, version: 1, unitId: to, startsOn } }, hr)
    if (code) expect(data.moveEmployee.problems).toMatchObject([{ field: 'startsOn', code }])
    else expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    const list = await ask(app, LIST, { filter: { unitId: from }, page: { first: 9 } }, hr)
    expect(list.data.employees.total).toBe(1)
  })

  it('a move can be taken back, as if it had never been put down; the first unit can’t', async () => {
    const [from, to] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const id = await buildEmployee(app, organization, from, { since: '2024-01-01' })
    await ask(app, MOVE, { input: { id, version: 1, unitId: to, startsOn: '2025-03-01' } }, hr)
    const { data } = await ask(app, TAKE_BACK, { input: { id, version: 2 } }, hr)
    expect(data.takeBackEmployeeMove).toMatchObject({
      version: 3,
      unit: { id: from },
      memberships: [{ startsOn: '2024-01-01', unit: { id: from } }],
    })
    const notes = await app.tenant(organization).find(AdoptionChange, { unit: { $in: [from, to] } })
    expect(notes.map(({ unit, fromDay }) => [unit?.id, fromDay])).toEqual(
      expect.arrayContaining([
        [from, '2025-03-01'],
        [to, '2025-03-01'],
      ]),
    )
    const again = await ask(app, TAKE_BACK, { input: { id, version: 3 } }, hr)
    expect(again.data.takeBackEmployeeMove).toMatchObject({ refusal: 'NOT_ALLOWED' })
  })

  it('a move out of a unit that was closed since is not taken back into it', async () => {
    const [from, to] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const id = await buildEmployee(app, organization, from, { since: '2024-01-01' })
    await ask(app, MOVE, { input: { id, version: 1, unitId: to, startsOn: '2025-03-01' } }, hr)
    await app.tenant(organization).nativeUpdate(BusinessUnit, { id: from }, { archivedAt: new Date() })
    const { data } = await ask(app, TAKE_BACK, { input: { id, version: 2 } }, hr)
    expect(data.takeBackEmployeeMove).toMatchObject({ refusal: 'IN_USE' })
  })

  it('a line manager looks up their own people only', async () => {
    const own = await buildUnit(app, organization, { name: 'Own' })
    await buildEmployee(app, organization, own, { fullName: 'Mine' })
    const manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: own }])
    const { data } = await ask(app, LIST, { page: { first: 9 } }, manager)
    expect(data.employees).toMatchObject({ total: 1, items: [{ fullName: 'Mine', unit: { name: 'Own' } }] })
  })

  it('who left is listed with the moment of leaving', async () => {
    const unit = await buildUnit(app, organization)
    const id = await buildEmployee(app, organization, unit)
    await ask(app, ARCHIVE, { input: { id, version: 1 } }, hr)
    const list = LIST.replace('fullName', 'id archivedAt')
    const filter = { unitId: unit, archived: true }
    const { data } = await ask(app, list, { filter, page: { first: 9 } }, hr)
    expect(data.employees.items).toMatchObject([{ id }])
    expect(Math.abs(Date.parse(data.employees.items[0].archivedAt) - Date.now())).toBeLessThan(60_000)
  })

  it('somebody who left can come back', async () => {
    const id = await buildEmployee(app, organization, await buildUnit(app, organization))
    const left = await ask(app, ARCHIVE, { input: { id, version: 1 } }, hr)
    const back = await ask(
      app,
      ARCHIVE.replace('archiveEmployee', 'restoreEmployee'),
      { input: { id, version: 2 } },
      hr,
    )
    expect([left.data.archiveEmployee.version, back.data.restoreEmployee.version]).toEqual([2, 3])
  })
})
