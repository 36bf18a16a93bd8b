import { ROLES } from '@tidemark/domain/access/roles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { withClient } from '../../src/database/connect.ts'
import { buildEverything } from '../access/everything.ts'
import { fittingInput } from '../access/fitting-input.ts'
import { operationsOf } from '../access/operations-of-schema.ts'
import { giveBriefingsToNewest } from '../builders/briefings.ts'
import { buildUnit, buildViewer } from '../builders/organization.ts'
import { ask, createTestApp, type TestApp } from './test-app.ts'

const RENAME = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) {
  __typename ... on BusinessUnit { id version name } ... on Refusal { refusal: code } } }`

const LATE = { version: 99, roles: [{ role: 'EXECUTIVE' }] }

const changing = operationsOf(await createSchema()).filter(({ namesVersion }) => namesVersion)

describe('of two who edit one record', () => {
  let app: TestApp
  let everything: Awaited<ReturnType<typeof buildEverything>>
  let organization: string
  let cookie: string

  beforeAll(async () => {
    app = await createTestApp()
    everything = await buildEverything(app)
    const program = everything.idFor('Query.program', 'id')
    const unit = everything.idFor('Query.unit', 'id')
    const [home] = await rows('select organization_id as id from program where id = $1', [program])
    organization = home.id
    const scopeOf: Record<string, object> = { program_manager: { program }, line_manager: { unit } }
    cookie = await buildViewer(
      app,
      organization,
      ROLES.map((role) => ({ role, ...scopeOf[role] })),
    )
    await giveBriefingsToNewest(app, organization)
  })
  afterAll(() => app.close())

  const rows = async (statement: string, parameters: unknown[] = []) =>
    (await withClient(app.database.adminUrl, (admin) => admin.query(statement, parameters))).rows

  it('of 50 edits at once from one version one wins, and the other 49 are told', async () => {
    const unit = await buildUnit(app, organization, { name: 'Before', code: 'RACED' })
    const names = Array.from({ length: 50 }, (_, index) => `Name ${index}`)
    const answers = await Promise.all(
      names.map(async (name) => {
        const input = { id: unit, version: 1, code: 'RACED', name }
        const { data } = await ask(app, RENAME, { input }, cookie)
        return data.updateUnit
      }),
    )
    const winners = answers.filter(({ __typename }) => __typename === 'BusinessUnit')
    expect(winners).toHaveLength(1)
    expect(answers.filter(({ refusal }) => refusal === 'CONFLICT')).toHaveLength(49)
    expect(await rows('select version, name from business_unit where id = $1', [unit])).toEqual([
      { version: 2, name: winners[0].name },
    ])
    expect(await rows('select 1 from audit_entry where subject_id = $1', [unit])).toHaveLength(1)
  })

  it.each(changing.map(({ name }) => name))(
    '%s is told CONFLICT for a version that isn’t the latest, and writes nothing',
    async (name) => {
      const operation = changing.find((each) => each.name === name)
      if (!operation) throw new Error(`No operation ${name}`)
      const late = fittingInput(operation, (path) => everything.idFor(name, path), LATE)
      const before = await everything.readAll()
      const { data, errors } = await ask(app, operation.document, late, cookie)
      expect({ errors, ...data }).toEqual({
        errors: [],
        [name.slice('Mutation.'.length)]: expect.objectContaining({ code: 'CONFLICT' }),
      })
      expect(await everything.readAll()).toEqual(before)
    },
  )
})
