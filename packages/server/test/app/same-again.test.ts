import { ROLES } from '@tidemark/domain/access/roles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { withClient } from '../../src/database/connect.ts'
import { buildEverything } from '../access/everything.ts'
import { fittingInput } from '../access/fitting-input.ts'
import { operationsOf } from '../access/operations-of-schema.ts'
import { buildViewer } from '../builders/organization.ts'
import { ask, createTestApp, type TestApp } from './test-app.ts'

/** Arguments that fit the types alone are refused by their rules. */
const REFUSED = [
  'Mutation.updateWave', // it would wait for itself
  'Mutation.updateInstrument',
  'Mutation.updateReadinessRound', // its days have passed
  'Mutation.extendReadinessRound', // it isn't open
  'Mutation.updateComment', // it is somebody else's
  'Mutation.updateAudience', // a list asks for none of a rule's words
  'Mutation.updateUnderstandingCheck', // its days have passed
  'Mutation.extendUnderstandingCheck', // it isn't open
]

const editing = operationsOf(await createSchema()).filter(
  ({ name }) => /^Mutation\.(update|rename|extend|set(?!Up))/.test(name) && !REFUSED.includes(name),
)

describe('an edit', () => {
  let app: TestApp
  let everything: Awaited<ReturnType<typeof buildEverything>>
  let cookie: string

  beforeAll(async () => {
    app = await createTestApp()
    everything = await buildEverything(app)
    const program = everything.idFor('Query.program', 'id')
    const unit = everything.idFor('Query.unit', 'id')
    const [home] = await rows('select organization_id as id from program where id = $1', [program])
    const scopeOf: Record<string, object> = { program_manager: { program }, line_manager: { unit } }
    cookie = await buildViewer(
      app,
      home.id,
      ROLES.map((role) => ({ role, ...scopeOf[role] })),
    )
  })
  afterAll(() => app.close())

  const rows = async (statement: string, parameters: unknown[] = []) =>
    (await withClient(app.database.adminUrl, (admin) => admin.query(statement, parameters))).rows

  it.each(editing.map(({ name }) => name))('%s, sent once more, writes nothing', async (name) => {
    const operation = editing.find((each) => each.name === name)
    if (!operation) throw new Error(`No operation ${name}`)
    /** Knows the latest version, as somebody does who has just opened the record. */
    const editLatest = async () => {
      for (let version = 1; version < 9; version += 1) {
        const given = { version, roles: [{ role: 'EXECUTIVE' }] }
        const input = fittingInput(operation, (path) => everything.idFor(name, path), given)
        const { data, errors } = await ask(app, operation.document, input, cookie)
        const { code } = data?.[name.slice('Mutation.'.length)] ?? {}
        if (code !== 'CONFLICT') return { code, errors }
      }
      throw new Error('The record has no version under 9.')
    }

    expect(await editLatest()).toEqual({ code: undefined, errors: [] })
    const before = await everything.readAll()
    expect(await editLatest()).toEqual({ code: undefined, errors: [] })
    expect(await everything.readAll()).toEqual(before)
  })
})
