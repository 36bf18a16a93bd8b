import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'

const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) {
  __typename ... on BusinessUnit { id version code name headcount parent { id } } ... on Refusal { refusal: code problems { field code } } } }`
const MOVE = `mutation ($input: MoveUnitInput!) { moveUnit(input: $input) {
  __typename ... on BusinessUnit { id version path { name } } ... on Refusal { code message } } }`
const TREE = `{ unitTree { ids names parentIndex employeeCounts } }`

describe('business units', () => {
  let app: TestApp
  let organization: string
  let administrator: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
  })
  afterAll(() => app.close())

  it('an administrator adds a unit below another one', async () => {
    const parent = await buildUnit(app, organization, { name: 'Sales' })
    const input = { code: 'S-1', name: ' Sales North ', headcount: 12.5, parentId: parent }
    const { data } = await ask(app, CREATE, { input }, administrator)
    expect(data.createUnit).toMatchObject({
      name: 'Sales North',
      headcount: 12.5,
      version: 1,
      parent: { id: parent },
    })
  })

  it('a unit whose code is taken is refused by the name of the field', async () => {
    await buildUnit(app, organization, { code: 'TAKEN' })
    const { data } = await ask(app, CREATE, { input: { code: 'TAKEN', name: 'Twin' } }, administrator)
    expect(data.createUnit).toMatchObject({
      refusal: 'ALREADY_EXISTS',
      problems: [{ field: 'code', code: 'taken' }],
    })
  })

  it('a unit can’t be hung below itself', async () => {
    const above = await buildUnit(app, organization, { name: 'Above' })
    const below = await buildUnit(app, organization, { name: 'Below', parent: above })
    const { data } = await ask(
      app,
      MOVE,
      { input: { id: above, version: 1, parentId: below } },
      administrator,
    )
    expect(data.moveUnit).toMatchObject({ code: 'CYCLE' })
  })

  it('the later of two movers is told of the conflict', async () => {
    const unit = await buildUnit(app, organization)
    const first = await ask(app, MOVE, { input: { id: unit, version: 1, parentId: null } }, administrator)
    expect(first.data.moveUnit.__typename).toBe('BusinessUnit')
    const target = await buildUnit(app, organization, { name: 'Target' })
    await ask(app, MOVE, { input: { id: unit, version: 1, parentId: target } }, administrator)
    const late = await ask(app, MOVE, { input: { id: unit, version: 1, parentId: null } }, administrator)
    expect(late.data.moveUnit).toMatchObject({ code: 'CONFLICT' })
  })

  it('a unit of another tenant can’t be told from one that doesn’t exist', async () => {
    const stranger = await buildUnit(app, await buildOrganization(app))
    const toStranger = await ask(
      app,
      MOVE,
      { input: { id: stranger, version: 1, parentId: null } },
      administrator,
    )
    const nowhere = '00000000-0000-7000-8000-000000000000'
    const toNowhere = await ask(
      app,
      MOVE,
      { input: { id: nowhere, version: 1, parentId: null } },
      administrator,
    )
    expect(toStranger).toEqual(toNowhere)
    expect(toNowhere.data.moveUnit).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('an archived unit is found again among the archived ones, and nowhere once it is restored', async () => {
    const ARCHIVED = `query ($search: String) { archivedUnits(page: { first: 1 }, search: $search) {
      total endCursor items { id name parentName archivedAt } } }`
    const parent = await buildUnit(app, organization, { name: 'Kept' })
    const ids = []
    for (const name of ['Closed 1', 'Closed 2']) {
      const id = await buildUnit(app, organization, { name, parent })
      const input = { id, version: 1 }
      await ask(
        app,
        `mutation ($input: VersionedInput!) { archiveUnit(input: $input) { __typename } }`,
        { input },
        administrator,
      )
      ids.push(id)
    }
    const found = await ask(app, ARCHIVED, { search: 'closed' }, administrator)
    expect(found.data.archivedUnits).toMatchObject({
      total: 2,
      items: [{ id: ids[0], name: 'Closed 1', parentName: 'Kept' }],
    })
    expect(found.data.archivedUnits.endCursor).not.toBeNull()
    expect(Date.parse(found.data.archivedUnits.items[0].archivedAt)).toBeLessThanOrEqual(Date.now())

    const input = { id: ids[0], version: 2 }
    await ask(
      app,
      `mutation ($input: VersionedInput!) { restoreUnit(input: $input) { __typename } }`,
      { input },
      administrator,
    )
    const left = await ask(app, ARCHIVED, { search: 'closed' }, administrator)
    expect(left.data.archivedUnits).toMatchObject({ total: 1, items: [{ id: ids[1] }], endCursor: null })
  })

  it('a line manager sees their own unit and below, and nothing else', async () => {
    const own = await buildUnit(app, organization, { name: 'Own' })
    const team = await buildUnit(app, organization, { name: 'Team', parent: own })
    await buildEmployee(app, organization, team)
    const manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: own }])
    const { data } = await ask(app, TREE, {}, manager)
    expect(data.unitTree).toMatchObject({
      names: ['Own', 'Team'],
      parentIndex: [-1, 0],
      employeeCounts: [0, 1],
    })
  })
})
