import { ROLES, type Role } from '@tidemark/domain/access/roles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/app/schema.ts'
import { whoMayCall, type Operation } from '../../src/modules/access/who-may-call.ts'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildProgram } from '../builders/programs.ts'
import { checksum } from './checksum.ts'
import { buildEverything } from './everything.ts'
import { operationsOf, type GeneratedOperation } from './operations-of-schema.ts'

const NOWHERE = '00000000-0000-7000-8000-000000000000'
const operations = operationsOf(await createSchema())
const callersOf = ({ name }: GeneratedOperation): string | readonly Role[] => whoMayCall[name as Operation] // guarded when built
/** They name no record, and what they make has a name that is taken the second time. */
const NAME_NOBODYS = ['Mutation.setUpOrganization', 'Mutation.addLearningSource']

/** By the rule and not by the table, which could say anything. */
const KEEPS_TRAINING =
  /^Mutation\..*(TrainingCourse|TrainingSession|LearningSource(Key)?|Learning|LearningAnswer|(?<!Myself)(For|From)Training)$/

const isOpenTo = (operation: GeneratedOperation, role: Role | null) => {
  const callers = callersOf(operation)
  if (callers === 'anyone') return true
  return role !== null && (callers === 'signed_in' || callers.includes(role))
}

describe('who may call what', () => {
  let app: TestApp
  const viewers = new Map<Role, string>()
  let organization: string
  let unit: string
  let program: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization)
    program = await buildProgram(app, organization)
    for (const role of ROLES) {
      const scope = role === 'line_manager' ? { unit } : role === 'program_manager' ? { program } : {}
      viewers.set(role, await buildViewer(app, organization, [{ role, ...scope }]))
    }
  })
  afterAll(() => app.close())

  const call = ({ document, variables }: GeneratedOperation, cookie?: string) =>
    ask(
      app,
      document,
      variables(() => NOWHERE),
      cookie,
    )

  it('nobody signed out gets past sign-in and set-up, and nothing is written', async () => {
    const before = await checksum(app.database.adminUrl)
    for (const operation of operations.filter((each) => !isOpenTo(each, null))) {
      const { errors } = await call(operation)
      expect(
        errors.map(({ extensions }) => extensions.code),
        operation.name,
      ).toEqual(['UNAUTHENTICATED'])
    }
    expect(await checksum(app.database.adminUrl)).toBe(before)
  })

  it.each(ROLES)('what is closed to the role %s is refused, and nothing is written', async (role) => {
    const before = await checksum(app.database.adminUrl)
    for (const operation of operations.filter((each) => !isOpenTo(each, role))) {
      const { errors } = await call(operation, viewers.get(role))
      expect(
        errors.map(({ extensions }) => extensions.code),
        operation.name,
      ).toEqual(['FORBIDDEN'])
    }
    expect(await checksum(app.database.adminUrl)).toBe(before)
  })

  it('whoever holds every role but HR keeps no courses, sessions, seats or learning systems', async () => {
    const others = ROLES.filter(
      (role) => role !== 'hr' && role !== 'line_manager' && role !== 'program_manager',
    )
    const cookie = await buildViewer(app, organization, [
      ...others.map((role) => ({ role })),
      { role: 'line_manager', unit },
      { role: 'program_manager', program },
    ])
    const keeping = operations.filter(({ name }) => KEEPS_TRAINING.test(name))
    expect(keeping).toHaveLength(20)
    for (const operation of keeping) {
      const { errors } = await call(operation, cookie)
      expect([operation.name, errors[0]?.extensions.code]).toEqual([operation.name, 'FORBIDDEN'])
    }
  })

  it.each(ROLES)('what is open to the role %s answers without a fault', async (role) => {
    for (const operation of operations.filter((each) => isOpenTo(each, role))) {
      const { status, errors } = await call(operation, viewers.get(role))
      const faults = errors.filter(({ extensions }) =>
        ['FORBIDDEN', 'INTERNAL_SERVER_ERROR'].includes(extensions.code),
      )
      expect({ operation: operation.name, status, faults }).toEqual({
        operation: operation.name,
        status: 200,
        faults: [],
      })
    }
  })
})

describe('the wall between tenants', () => {
  let app: TestApp
  let cookie: string
  let strangers: Awaited<ReturnType<typeof buildEverything>>

  beforeAll(async () => {
    app = await createTestApp()
    const own = await buildOrganization(app)
    const unit = await buildUnit(app, own)
    const program = await buildProgram(app, own)
    const scopeOf = (role: Role) =>
      role === 'line_manager' ? { unit } : role === 'program_manager' ? { program } : {}
    // Every role at once: whatever the roles, the wall stands.
    cookie = await buildViewer(
      app,
      own,
      ROLES.map((role) => ({ role, ...scopeOf(role) })),
    )
    strangers = await buildEverything(app)
  })
  afterAll(() => app.close())

  it.each(operations.map(({ name }) => name))(
    '%s answers for a stranger’s records as for none',
    async (name) => {
      const operation = operations.find((each) => each.name === name)
      if (!operation || NAME_NOBODYS.includes(name)) return
      const toNowhere = await ask(
        app,
        operation.document,
        operation.variables(() => NOWHERE),
        cookie,
      )
      const before = await checksumOfStrangers()
      const toStranger = await ask(
        app,
        operation.document,
        operation.variables((path) => strangers.idFor(name, path)),
        cookie,
      )
      expect(toStranger).toEqual(toNowhere)
      expect(await checksumOfStrangers()).toBe(before)
    },
  )

  const checksumOfStrangers = async () => JSON.stringify(await strangers.readAll())
})
