import { MikroORM } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { withClient } from '../../src/database/connect.ts'
import { ormOptions } from '../../src/database/orm-options.ts'
import { clearKeptAnswers } from '../../src/kernel/clear-kept-answers.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { buildBehavior, buildLiveProgram } from '../builders/behaviors.ts'
import { buildEmployee, buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildStep } from '../builders/programs.ts'
import { createTestApp, type TestApp } from './test-app.ts'

const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) {
  __typename ... on BusinessUnit { id version code name headcount parent { id name } path { id } childCount viewerCan { edit { allowed } } }
  ... on Refusal { refusal: code message problems { field message } } } }`
const RENAME = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) {
  __typename ... on BusinessUnit { id version name } ... on Refusal { refusal: code } } }`

describe('a mutation with an idempotency key', () => {
  let app: TestApp
  let organization: string
  let administrator: string
  let colleague: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    colleague = await buildViewer(app, organization, [{ role: 'administrator' }])
  })
  afterAll(() => app.close())

  interface Send {
    key?: string
    cookie?: string
    http?: TestApp['http']
  }
  async function send(query: string, variables: Record<string, unknown>, { key, cookie, http }: Send = {}) {
    const response = await (http ?? app.http).inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        origin: 'http://localhost:4000',
        cookie: cookie ?? administrator,
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      payload: { query, variables },
    })
    return response.json()
  }
  const rows = async (statement: string, parameters: unknown[] = []) =>
    (await withClient(app.database.adminUrl, (admin) => admin.query(statement, parameters))).rows
  const unitsWithCode = (code: string) => rows('select id from business_unit where code = $1', [code])
  const entriesOf = (id: string) => rows('select command from audit_entry where subject_id = $1', [id])
  const unitInput = (code: string) => ({
    input: { code, name: 'Sales North', headcount: 12.5, parentId: null },
  })

  it('acts once: of 50 at once one writes its row, and all 50 get its answer', async () => {
    const key = newId()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send(CREATE, unitInput('FIFTY'), { key })),
    )
    const units = await unitsWithCode('FIFTY')
    expect(units).toHaveLength(1)
    expect(answers[0].data.createUnit).toMatchObject({ id: units[0].id, version: 1, headcount: 12.5 })
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0]))).toEqual([])
    expect(await entriesOf(units[0].id)).toHaveLength(1)
  })

  it('is refused with another body, and nothing is done', async () => {
    const key = newId()
    const { data } = await send(CREATE, unitInput('BODY'), { key })
    const other = await send(CREATE, unitInput('OTHER-BODY'), { key })
    expect(other.data.createUnit).toMatchObject({ refusal: 'KEY_REUSED' })
    const renaming = await send(
      RENAME,
      { input: { id: data.createUnit.id, version: 1, code: 'BODY', name: 'X' } },
      { key },
    )
    expect(renaming.data.updateUnit).toEqual({ __typename: 'Refusal', refusal: 'KEY_REUSED' })
    expect(await unitsWithCode('OTHER-BODY')).toEqual([])
  })

  it('answers the same after a restart, as the record was then, whoever changed it since', async () => {
    const key = newId()
    const first = await send(CREATE, unitInput('RESTART'), { key })
    const { id } = first.data.createUnit
    await send(RENAME, { input: { id, version: 1, code: 'RESTART', name: 'Renamed' } })
    const orm = await MikroORM.init(ormOptions(app.database.appUrl, 2))
    const restarted = await createHttpServer({ ...app.services, orm }, { development: false })
    const again = await send(CREATE, unitInput('RESTART'), { key, http: restarted })
    await restarted.close()
    await orm.close()
    expect(again).toEqual(first)
  })

  it('stands for the account that sent it: another one with the same key is on its own', async () => {
    const key = newId()
    await send(CREATE, unitInput('MINE'), { key })
    const other = await send(CREATE, unitInput('THEIRS'), { key, cookie: colleague })
    expect(other.data.createUnit).toMatchObject({ code: 'THEIRS' })
  })

  it('that was refused keeps no key: put right, it can be sent with the same one', async () => {
    const key = newId()
    const parentId = newId()
    const refused = await send(CREATE, { input: { ...unitInput('LATE').input, parentId } }, { key })
    expect(refused.data.createUnit).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(await rows('select 1 from kept_answer where key = $1', [key])).toEqual([])
    const done = await send(CREATE, unitInput('LATE'), { key })
    expect(done.data.createUnit).toMatchObject({ code: 'LATE' })
  })

  it('stands for each mutation of a request by itself', async () => {
    const key = newId()
    const query = `mutation ($a: CreateUnitInput!, $b: CreateUnitInput!) {
      a: createUnit(input: $a) { ... on BusinessUnit { id code } ... on Refusal { code_: code } }
      b: createUnit(input: $b) { ... on BusinessUnit { id code } ... on Refusal { code_: code } } }`
    const variables = { a: unitInput('PAIR-A').input, b: unitInput('PAIR-B').input }
    const first = await send(query, variables, { key })
    expect([first.data.a.code, first.data.b.code]).toEqual(['PAIR-A', 'PAIR-B'])
    expect(await send(query, variables, { key })).toEqual(first)
  })

  it.each([
    ['an empty one', ''],
    ['one of 101 characters', 'x'.repeat(101)],
    ['one with a tab', 'a\tb'],
  ])('is refused where the key can’t be one: %s', async (_, key) => {
    const { data } = await send(CREATE, unitInput('BAD-KEY'), { key })
    expect(data.createUnit).toMatchObject({
      refusal: 'INVALID_INPUT',
      problems: [{ field: 'Idempotency-Key', message: expect.stringContaining('1 to 100 printable') }],
    })
    expect(await unitsWithCode('BAD-KEY')).toEqual([])
  })

  it('tells a password once, keeps it nowhere, and says what to do about a lost answer', async () => {
    const key = newId()
    const query = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
      ... on AccountCreated { initialPassword account { id } } ... on Refusal { code message } } }`
    const input = { email: 'new@example.org', displayName: 'New', roles: [{ role: 'EXECUTIVE' }] }
    const { data } = await send(query, { input }, { key })
    const again = await send(query, { input }, { key })
    expect(again.data.createAccount).toEqual({
      code: 'TOLD_ONCE',
      message: expect.stringContaining('reset it'),
    })
    expect(await rows(`select id from account where email = 'new@example.org'`)).toEqual([
      { id: data.createAccount.account.id },
    ])
    const reset = `mutation ($id: ID!) { resetAccountPassword(id: $id) {
      ... on PasswordReset { initialPassword } ... on Refusal { code } } }`
    const resetting = { id: data.createAccount.account.id }
    const other = await send(reset, resetting, { key: `${key} reset` })
    expect((await send(reset, resetting, { key: `${key} reset` })).data.resetAccountPassword).toEqual({
      code: 'TOLD_ONCE',
    })
    const kept = JSON.stringify(await rows('select * from kept_answer'))
    const passwords = [data.createAccount.initialPassword, other.data.resetAccountPassword.initialPassword]
    expect(passwords.map((password) => [password.length >= 12, kept.includes(password)])).toEqual([
      [true, false],
      [true, false],
    ])
  })

  it('gives the same answer again whatever it answers with: records, their dates, and what is no record', async () => {
    const today = '2026-11-20'
    const unit = await buildUnit(app, organization)
    const program = await buildLiveProgram(app, organization, { units: [unit] })
    const behavior = await buildBehavior(app, organization, program)
    const step = await buildStep(app, organization, program, 1, 'in_progress')
    const employee = await buildEmployee(app, organization, unit)
    const cookie = await buildViewer(app, organization, [
      { role: 'administrator' },
      { role: 'program_manager', program },
      { role: 'line_manager', unit },
    ])
    const other = await buildUnit(app, organization)
    const observation = { employeeId: employee, behaviorId: behavior, opportunities: 5, shown: 4 }
    const at = { programId: program, unitId: unit, observedOn: today, idempotencyKey: newId() }
    const wave = { name: 'W', status: 'PLANNED', unitIds: [unit], dependsOnIds: [] }
    const days = { startsOn: '2026-12-07', goLiveOn: '2026-12-08', endsOn: '2026-12-31' }
    const sends: [string, string, string, object][] = [
      [
        'recordObservations',
        'RecordObservationsInput',
        '... on ObservationsRecorded { ids sheet { on people { fullName } } }',
        { ...at, observations: [observation] },
      ],
      [
        'addWave',
        'AddWaveInput',
        '... on Program { id version waves { name startsOn warnings unitNames } }',
        { programId: program, wave: { ...wave, ...days } },
      ],
      [
        'updateChangeStep',
        'UpdateChangeStepInput',
        '... on ProgramRoom { firstOpen steps { state step { id version status dueOn note } } }',
        { id: step, version: 2, status: 'IN_PROGRESS', dueOn: '2026-12-01' },
      ],
      [
        'moveEmployee',
        'MoveEmployeeInput',
        '... on Employee { id version fullName unit { id name } }',
        { id: employee, version: 1, unitId: other, startsOn: today },
      ],
      [
        'archiveProgram',
        'VersionedInput',
        '... on Program { id version name archivedAt band { lower upper } startsOn viewerCan { edit { allowed reason } } }',
        { id: program, version: 1 },
      ],
    ]
    for (const [mutation, type, selection, input] of sends) {
      const query = `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { __typename ${selection}
        ... on Refusal { refusal: message } } }`
      const key = newId()
      const first = await send(query, { input }, { key, cookie })
      expect(first, mutation).toEqual({
        data: { it: expect.not.objectContaining({ __typename: 'Refusal' }) },
      })
      expect(await send(query, { input }, { key, cookie }), mutation).toEqual(first)
    }
  })

  it('is forgotten after a week', async () => {
    const [old, fresh] = [newId(), newId()]
    await send(CREATE, unitInput('OLD'), { key: old })
    await send(CREATE, unitInput('FRESH'), { key: fresh })
    await rows(`update kept_answer set created_at = now() - interval '8 days' where key = $1`, [old])
    await clearKeptAnswers(app.tenant(organization))
    expect(await rows('select key from kept_answer where key in ($1, $2)', [old, fresh])).toEqual([
      { key: fresh },
    ])
  })
})
