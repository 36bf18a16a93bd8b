import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildBehavior, buildLiveProgram } from '../../../test/builders/behaviors.ts'

const RESULT = `__typename ... on Program { id behaviors { id version name description isCore bar windowDays } }
  ... on Refusal { refusal: code problems { field code } }`
const ADD = `mutation ($input: AddTargetBehaviorInput!) { done: addTargetBehavior(input: $input) { ${RESULT} } }`
const UPDATE = `mutation ($input: UpdateTargetBehaviorInput!) { done: updateTargetBehavior(input: $input) { ${RESULT} } }`
const REMOVE = `mutation ($input: VersionedInput!) { done: removeTargetBehavior(input: $input) { ${RESULT} } }`
const RESTORE = `mutation ($input: VersionedInput!) { done: restoreTargetBehavior(input: $input) { ${RESULT} } }`
const NOTES = 'select program_id, unit_id from adoption_change where program_id = ?'

const GREETS = {
  name: 'Greets the customer by name',
  description: '',
  direction: 'ADOPT',
  isCore: true,
  bar: 0.8,
  windowDays: 28,
  minimumOpportunities: 5,
}

describe('target behaviors', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildLiveProgram(app, organization, { units: [await buildUnit(app, organization)] })
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const notes = () => app.tenant(organization).execute(NOTES, [program])

  it('the one who runs the program adds one, and whatever counts adoption is told', async () => {
    const { data } = await ask(app, ADD, { input: { programId: program, behavior: GREETS } }, manager)
    expect(data.done).toMatchObject({
      behaviors: [{ version: 1, name: GREETS.name, description: '', bar: 0.8, windowDays: 28 }],
    })
    expect(await notes()).toEqual([{ program_id: program, unit_id: null }])
  })

  it('a name that the program has already, even removed, is refused by the name of the field', async () => {
    const old = await buildBehavior(app, organization, program, { name: 'Old', archivedAt: new Date() })
    const { data } = await ask(
      app,
      ADD,
      { input: { programId: program, behavior: { ...GREETS, name: 'Old' } } },
      manager,
    )
    expect(data.done).toMatchObject({
      refusal: 'ALREADY_EXISTS',
      problems: [{ field: 'name', code: 'taken' }],
    })
    const back = await ask(app, RESTORE, { input: { id: old, version: 1 } }, manager)
    expect(back.data.done.behaviors.map(({ name }: { name: string }) => name)).toContain('Old')
  })

  it('a habit to unlearn needs a window, and no behavior may have a bar that everybody passes', async () => {
    const behavior = { ...GREETS, name: 'Interrupts', direction: 'UNLEARN', windowDays: null, bar: 1 }
    const { data } = await ask(app, ADD, { input: { programId: program, behavior } }, manager)
    expect(data.done.refusal).toBe('INVALID_INPUT')
    expect(data.done.problems.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      'bar',
      'windowDays',
    ])
  })

  it('a changed rule is told to whatever counts adoption, a changed name is not', async () => {
    const id = await buildBehavior(app, organization, program, { name: 'Calls back' })
    const before = (await notes()).length
    const renamed = { ...GREETS, name: 'Calls back the same day' }
    const first = await ask(app, UPDATE, { input: { id, version: 1, behavior: renamed } }, manager)
    expect(first.data.done.__typename).toBe('Program')
    expect(await notes()).toHaveLength(before)
    const lowered = { ...renamed, bar: 0.7 }
    await ask(app, UPDATE, { input: { id, version: 2, behavior: lowered } }, manager)
    expect(await notes()).toHaveLength(before + 1)
    const late = await ask(app, UPDATE, { input: { id, version: 2, behavior: GREETS } }, manager)
    expect(late.data.done).toMatchObject({ refusal: 'CONFLICT' })
  })

  it('a removed one is left out and can come back', async () => {
    const id = await buildBehavior(app, organization, program, { name: 'Writes notes' })
    const names = (data: { done: { behaviors: { name: string }[] } }) =>
      data.done.behaviors.map(({ name }) => name)
    const removed = await ask(app, REMOVE, { input: { id, version: 1 } }, manager)
    expect(names(removed.data)).not.toContain('Writes notes')
    const restored = await ask(app, RESTORE, { input: { id, version: 2 } }, manager)
    expect(names(restored.data)).toContain('Writes notes')
  })

  it('somebody who runs another program may not, and another tenant’s can’t be told from none', async () => {
    const id = await buildBehavior(app, organization, program, { name: 'Listens' })
    const other = await buildLiveProgram(app, organization, { units: [] })
    const elsewhere = await buildViewer(app, organization, [{ role: 'program_manager', program: other }])
    const refused = await ask(app, REMOVE, { input: { id, version: 1 } }, elsewhere)
    expect(refused.data.done).toMatchObject({ refusal: 'NOT_FOUND' })
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect(
      (await ask(app, REMOVE, { input: { id, version: 1 } }, executive)).errors[0]?.extensions.code,
    ).toBe('FORBIDDEN')
    const strangers = await buildOrganization(app)
    const theirs = await buildLiveProgram(app, strangers, { units: [] })
    const foreign = await buildBehavior(app, strangers, theirs)
    const [toStranger, toNowhere] = await Promise.all(
      [foreign, '00000000-0000-7000-8000-000000000000'].map((one) =>
        ask(app, REMOVE, { input: { id: one, version: 1 } }, manager),
      ),
    )
    expect(toStranger).toEqual(toNowhere)
    const [row] = await app
      .tenant(organization)
      .execute('select archived_at from target_behavior where id = ?', [id])
    expect(row).toEqual({ archived_at: null })
  })
})
