import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildBehavior, buildLiveProgram } from '../../../test/builders/behaviors.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildObjective, buildProgram, buildStep, buildWave } from '../../../test/builders/programs.ts'
import { newId } from '../../kernel/new-id.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { Account } from '../access/account.entity.ts'

const HISTORY = `query ($id: ID!, $first: Int!, $after: String) { history(subjectId: $id, page: { first: $first, after: $after }) {
  endCursor items { at who what isErased changes { field before after } } } }`
const MOVE = `mutation ($input: MoveUnitInput!) { moveUnit(input: $input) { __typename } }`
const RENAME = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) { __typename } }`

describe('the history of a record', () => {
  let app: TestApp
  let organization: string
  let north: string
  let south: string
  let team: string
  let ana: string
  let program: string
  let administrator: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    north = await buildUnit(app, organization, { name: 'North' })
    south = await buildUnit(app, organization, { name: 'South' })
    team = await buildUnit(app, organization, { name: 'Team', code: 'T', parent: north })
    ana = await buildEmployee(app, organization, team, { fullName: 'Ana' })
    program = await buildLiveProgram(app, organization, { units: [south] })
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: south }])
  })
  afterAll(() => app.close())

  async function historyOf(
    id: string,
    cookie: string,
    page: { first: number; after?: string } = { first: 50 },
  ) {
    const { data, errors } = await ask(app, HISTORY, { id, ...page }, cookie)
    expect(errors).toEqual([])
    return data.history
  }
  const write = (subjectId: string, command: string, detail: Record<string, unknown>) =>
    app
      .tenant(organization)
      .transactional((em) =>
        writeAuditEntries(em, [
          { organizationId: organization, accountId: null, command, subjectId, detail },
        ]),
      )

  it('tells who did what and when, the latest first, with each changed field before and after, ids by name', async () => {
    await ask(
      app,
      RENAME,
      { input: { id: team, version: 1, code: 'T', name: 'Team 1', headcount: 4 } },
      administrator,
    )
    await ask(app, MOVE, { input: { id: team, version: 2, parentId: south } }, administrator)
    const { items } = await historyOf(team, administrator)
    expect(items).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        who: 'Viewer',
        what: 'Moved the unit',
        isErased: false,
        changes: [{ field: 'Unit above', before: 'North', after: 'South' }],
      },
      {
        at: expect.any(String),
        who: 'Viewer',
        what: 'Changed the unit',
        isErased: false,
        changes: [
          { field: 'Name', before: 'Team', after: 'Team 1' },
          { field: 'Head-count', before: null, after: '4' },
        ],
      },
    ])
  })

  it('doesn’t name what the viewer doesn’t reach', async () => {
    const { items } = await historyOf(team, manager)
    expect(items[0].changes).toEqual([{ field: 'Unit above', before: 'another one', after: 'South' }])
  })

  it('comes in pages', async () => {
    const unit = await buildUnit(app, organization)
    for (const name of ['A', 'B', 'C']) await write(unit, 'updateUnit', { name })
    const names: string[] = []
    let after: string | undefined
    do {
      const page = await historyOf(unit, administrator, { first: 2, ...(after && { after }) })
      names.push(...page.items.map(({ changes }: { changes: { after: string }[] }) => changes[0]?.after))
      after = page.endCursor ?? undefined
    } while (after)
    expect(names).toEqual(['C', 'B', 'A'])
  })

  it('is that of nobody’s record to whoever may not see the record', async () => {
    const stranger = await buildViewer(app, await buildOrganization(app, 'Other'), [
      { role: 'administrator' },
    ])
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const elsewhere = await buildProgram(app, organization)
    const planner = await buildViewer(app, organization, [{ role: 'program_manager', program: elsewhere }])
    const parts = [
      elsewhere,
      await buildObjective(app, organization, elsewhere),
      await buildWave(app, organization, elsewhere, {}),
      await buildBehavior(app, organization, elsewhere),
      await buildStep(app, organization, elsewhere, 1, 'in_progress'),
    ]
    const { id: account } = await app.tenant(organization).findOneOrFail(Account, { organization })
    const asked: [string, string][] = [
      [newId(), administrator],
      ['no id', administrator],
      ...[north, ana, account, program].map((id): [string, string] => [id, stranger]),
      ...parts.map((id): [string, string] => [id, manager]),
      [north, manager],
      [ana, executive],
      [account, executive],
      [account, manager],
      [ana, planner],
    ]
    const answers = await Promise.all(asked.map(([id, cookie]) => historyOf(id, cookie)))
    expect(answers.filter((answer) => answer !== null)).toEqual([])
    const own = await Promise.all([...parts, north, ana, account].map((id) => historyOf(id, administrator)))
    expect(own.filter((answer) => answer === null)).toEqual([])
  })

  it('of a person tells names and moves to those alone who may look the person up', async () => {
    await write(ana, 'updateEmployee', {
      before: { fullName: 'Ana', level: 'A' },
      after: { fullName: 'Anna', level: 'A' },
    })
    expect((await historyOf(ana, administrator)).items[0].changes).toEqual([
      { field: 'Name', before: 'Ana', after: 'Anna' },
    ])
  })

  it('of a program doesn’t tell who recorded what of whom', async () => {
    await write(program, 'recordObservations', { unitId: south, on: '2026-03-01', observations: 3 })
    await write(program, 'updateProgram', { bandLower: { before: 0.4, after: 0.455 } })
    const { items } = await historyOf(program, manager)
    expect(items).toMatchObject([
      {
        who: null,
        what: 'Changed the program',
        changes: [{ field: 'Lower end of the band', before: '40 %', after: '45.5 %' }],
      },
    ])
  })

  it('says that a change was erased, and no more', async () => {
    const person = await buildEmployee(app, organization, team)
    await write(person, 'updateEmployee', { fullName: { before: 'Bo', after: 'Bob' } })
    await app.tenant(organization).execute('select app.erase_audit_details(?)', [person])
    expect((await historyOf(person, administrator)).items).toMatchObject([
      { what: 'Changed the person’s data', isErased: true, changes: [] },
    ])
  })

  it('of an account tells roles in words', async () => {
    const input = { email: 'r@example.org', displayName: 'Rae', roles: [{ role: 'EXECUTIVE' }] }
    const created = await ask(
      app,
      `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ... on AccountCreated { account { id } } } }`,
      { input },
      administrator,
    )
    const { id } = created.data.createAccount.account
    const roles = [{ role: 'HR' }, { role: 'LINE_MANAGER', unitId: south }]
    await ask(
      app,
      `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename } }`,
      { input: { id, version: 1, displayName: 'Rae', roles } },
      administrator,
    )
    const { items } = await historyOf(id, administrator)
    expect(items[0].changes).toEqual([{ field: 'Roles', before: 'executive', after: 'hr, line manager' }])
    expect(JSON.stringify(items)).not.toMatch(/password/i)
  })

  it('takes as many statements for a hundred entries as for one', async () => {
    const unit = await buildUnit(app, organization)
    const move = { before: { parentId: north }, after: { parentId: south } }
    await write(unit, 'moveUnit', move)
    const one = await statementsOf(app, () => historyOf(unit, administrator, { first: 100 }))
    for (let entry = 0; entry < 100; entry += 1) await write(unit, 'moveUnit', move)
    const hundred = await statementsOf(app, () => historyOf(unit, administrator, { first: 100 }))
    expect(hundred).toHaveLength(one.length)
  })
})
