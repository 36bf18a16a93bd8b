import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildObjective, buildProgram } from '../../../test/builders/programs.ts'
import { newId } from '../../kernel/new-id.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { Objective } from './objective.entity.ts'

const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on Program { objectives { id version statement metric unit baseline target } }
  ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addObjective', 'AddObjectiveInput')
const UPDATE = mutation('updateObjective', 'UpdateObjectiveInput')
const REMOVE = mutation('removeObjective', 'VersionedInput')
const RESTORE = mutation('restoreObjective', 'VersionedInput')

const OBJECTIVE = {
  statement: 'A customer hears back within a day',
  metric: 'Median time to first answer',
  unit: 'hours',
  baseline: 52,
  target: 24,
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('objectives', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const onFile = (id: string) => app.tenant(organization).findOne(Objective, { id })

  it('a program manager adds one to the end', async () => {
    const own = await buildProgram(app, organization)
    const cookie = await buildViewer(app, organization, [{ role: 'program_manager', program: own }])
    await buildObjective(app, organization, own, { statement: 'First' })
    const { data } = await ask(app, ADD, { input: { programId: own, objective: OBJECTIVE } }, cookie)
    expect(data.addObjective.objectives).toMatchObject([{ statement: 'First' }, { ...OBJECTIVE, version: 1 }])
  })

  it('two added in one request are both in the second answer', async () => {
    const own = await buildProgram(app, organization)
    const cookie = await buildViewer(app, organization, [{ role: 'program_manager', program: own }])
    const both = `mutation ($input: AddObjectiveInput!) {
      one: addObjective(input: $input) { ... on Program { objectives { id } } }
      two: addObjective(input: $input) { ... on Program { objectives { id } } } }`
    const { data } = await ask(app, both, { input: { programId: own, objective: OBJECTIVE } }, cookie)
    expect([data.one.objectives.length, data.two.objectives.length]).toEqual([1, 2])
  })

  it('a target that is its baseline is refused by the name of the field', async () => {
    const before = await app.tenant(organization).count(Objective)
    const input = { programId: program, objective: { ...OBJECTIVE, target: 52 } }
    const { data } = await ask(app, ADD, { input }, manager)
    expect(data.addObjective).toMatchObject({ problems: [{ field: 'target', code: 'target_is_baseline' }] })
    expect(await app.tenant(organization).count(Objective)).toBe(before)
  })

  it('the later of two editors is told of the conflict', async () => {
    const id = await buildObjective(app, organization, program)
    const change = (statement: string) =>
      ask(app, UPDATE, { input: { id, version: 1, objective: { ...OBJECTIVE, statement } } }, manager)
    const first = await change('First')
    expect(first.data.updateObjective.__typename).toBe('Program')
    const late = await change('Late')
    expect(late.data.updateObjective).toMatchObject({ code: 'CONFLICT' })
    expect(await onFile(id)).toMatchObject({ statement: 'First', version: 2 })
  })

  it('one of another tenant can’t be told from one out of sight or one that doesn’t exist', async () => {
    const abroad = await buildOrganization(app)
    const stranger = await buildObjective(app, abroad, await buildProgram(app, abroad))
    const hidden = await buildObjective(app, organization, await buildProgram(app, organization))
    const [toStranger, toHidden, toNowhere] = await Promise.all(
      [stranger, hidden, NOWHERE].map((id) => ask(app, REMOVE, { input: { id, version: 1 } }, manager)),
    )
    expect(toNowhere?.data.removeObjective).toMatchObject({ code: 'NOT_FOUND' })
    expect(toStranger).toEqual(toNowhere)
    expect(toHidden).toEqual(toNowhere)
    expect(await onFile(hidden)).toMatchObject({ version: 1, archivedAt: null })
  })

  it('whoever only reads the program is told that they may not change it', async () => {
    const id = await buildObjective(app, organization, program)
    const reader = await buildViewer(app, organization, [{ role: 'program_manager' }, { role: 'hr' }])
    const { data } = await ask(app, REMOVE, { input: { id, version: 1 } }, reader)
    expect(data.removeObjective).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await onFile(id)).toMatchObject({ archivedAt: null })
  })

  it('one that a behavior serves stays, until the behavior is taken away', async () => {
    const objective = await buildObjective(app, organization, program)
    const em = app.tenant(organization)
    const behavior = em.create(TargetBehavior, {
      id: newId(),
      organization,
      program,
      objective,
      name: 'Calls back the same day',
      description: '',
      bar: 0.8,
      minimumOpportunities: 5,
    })
    await em.flush()
    const used = await ask(app, REMOVE, { input: { id: objective, version: 1 } }, manager)
    expect(used.data.removeObjective).toMatchObject({ code: 'IN_USE' })
    expect(used.data.removeObjective.message).toContain('“Calls back the same day”')
    expect(await onFile(objective)).toMatchObject({ version: 1, archivedAt: null })
    behavior.archivedAt = new Date()
    await em.flush()
    const free = await ask(app, REMOVE, { input: { id: objective, version: 1 } }, manager)
    expect(free.data.removeObjective.__typename).toBe('Program')
  })

  it('one that was taken away can be brought back', async () => {
    const id = await buildObjective(app, organization, program)
    const ids = (answer: { objectives: { id: string }[] }) =>
      answer.objectives.map((objective) => objective.id)
    const gone = await ask(app, REMOVE, { input: { id, version: 1 } }, manager)
    expect(ids(gone.data.removeObjective)).not.toContain(id)
    const back = await ask(app, RESTORE, { input: { id, version: 2 } }, manager)
    expect(ids(back.data.restoreObjective)).toContain(id)
  })
})
