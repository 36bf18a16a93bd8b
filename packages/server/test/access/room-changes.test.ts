import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { whoMayCall, type Operation } from '../../src/modules/access/who-may-call.ts'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import { buildViewer } from '../builders/organization.ts'
import { buildEverything } from './everything.ts'
import { fittingInput } from './fitting-input.ts'
import { operationsOf } from './operations-of-schema.ts'

/** What only program managers may call about a program that is there. */
const changing = operationsOf(await createSchema()).filter(({ name }) => {
  const callers: string | readonly string[] = whoMayCall[name as Operation] // guarded when built
  const isTheirs = callers.includes('program_manager') && callers.length === 1
  return isTheirs && name.startsWith('Mutation.') && name !== 'Mutation.createProgram'
})

/** Opening a closed program again is the one change that it takes; archiving says that it is closed already. */
const changesOfOpenOnes = changing.filter(
  ({ name }) => name !== 'Mutation.restoreProgram' && name !== 'Mutation.archiveProgram',
)

const ASSIGNED = 'Only the program managers assigned to this program may change it.'

describe('a program and its parts', () => {
  let app: TestApp
  let everything: Awaited<ReturnType<typeof buildEverything>>
  let reader: string

  beforeAll(async () => {
    app = await createTestApp()
    everything = await buildEverything(app)
    reader = await buildViewer(app, everything.organization, [
      { role: 'executive' },
      { role: 'program_manager' },
    ])
  })
  afterAll(() => app.close())

  it.each(changing.map(({ name }) => name))(
    '%s is refused to whoever reads the program and doesn’t run it, and writes nothing',
    async (name) => {
      const operation = changing.find((each) => each.name === name)
      if (!operation) throw new Error(`No operation ${name}`)
      const input = fittingInput(operation, (path) => everything.idFor(name, path))
      const before = await everything.readAll()
      const { data, errors } = await ask(app, operation.document, input, reader)
      expect({ errors, ...data }).toEqual({
        errors: [],
        [name.slice('Mutation.'.length)]: expect.objectContaining({ code: 'NOT_ALLOWED', message: ASSIGNED }),
      })
      expect(await everything.readAll()).toEqual(before)
    },
  )
})

describe('a closed program and its parts', () => {
  let app: TestApp
  let everything: Awaited<ReturnType<typeof buildEverything>>
  let runner: string

  beforeAll(async () => {
    app = await createTestApp()
    everything = await buildEverything(app)
    const { organization } = everything
    const program = everything.idFor('Query.program', 'id')
    runner = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    await app.tenant(organization).execute('update program set archived_at = now() where id = ?', [program])
  })
  afterAll(() => app.close())

  it.each(changesOfOpenOnes.map(({ name }) => name))(
    '%s is refused even to whoever runs it, and writes nothing',
    async (name) => {
      const operation = changesOfOpenOnes.find((each) => each.name === name)
      if (!operation) throw new Error(`No operation ${name}`)
      const input = fittingInput(operation, (path) => everything.idFor(name, path))
      const before = await everything.readAll()
      const { data, errors } = await ask(app, operation.document, input, runner)
      expect({ errors, ...data }).toEqual({
        errors: [],
        [name.slice('Mutation.'.length)]: expect.objectContaining({
          code: 'NOT_ALLOWED',
          message: expect.stringContaining('is closed. Open it again first.') as string,
        }),
      })
      expect(await everything.readAll()).toEqual(before)
    },
  )
})
