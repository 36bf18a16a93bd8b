import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildStep } from '../../../test/builders/programs.ts'
import { ChangeStep } from './change-step.entity.ts'

const UPDATE = `mutation ($input: UpdateChangeStepInput!) { updateChangeStep(input: $input) {
  __typename ... on ProgramRoom { steps { step {
    id version number name1996 name2014 status ownerName startsOn dueOn note } } }
  ... on Refusal { code problems { field code } } } }`
const STEP = {
  status: 'IN_PROGRESS',
  ownerName: 'Ada Okafor',
  startsOn: '2027-01-04',
  dueOn: '2027-03-01',
  note: 'Two of three managers agree.',
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('change steps', () => {
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

  const onFile = (id: string) => app.tenant(organization).findOne(ChangeStep, { id })
  const update = async (id: string, version: number, change: object = {}, cookie = manager) => {
    const { data } = await ask(app, UPDATE, { input: { id, version, ...STEP, ...change } }, cookie)
    const answer = data.updateChangeStep
    return answer.steps?.find(({ step }: { step: { id: string } }) => step.id === id)?.step ?? answer
  }

  it('a program manager says how far a step is, who sees to it, and when', async () => {
    const id = await buildStep(app, organization, program, 2, 'not_started')
    expect(await update(id, 1, { ownerName: ' Ada Okafor ' })).toEqual({
      id,
      version: 2,
      number: 2,
      name1996: 'Creating the guiding coalition',
      name2014: 'Build and maintain a guiding coalition',
      ...STEP,
    })
    expect(await update(id, 2, { ownerName: null, startsOn: null, dueOn: null, note: '' })).toMatchObject({
      version: 3,
      ownerName: null,
      startsOn: null,
      dueOn: null,
      note: null,
    })
  })

  it('a due day before the start is refused and nothing is written', async () => {
    const id = await buildStep(app, organization, program, 3, 'not_started')
    expect(await update(id, 1, { dueOn: '2027-01-03' })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'dueOn', code: 'due_before_start' }],
    })
    expect(await onFile(id)).toMatchObject({ version: 1, status: 'not_started', ownerName: null })
  })

  it('the later of two editors is told of the conflict', async () => {
    const id = await buildStep(app, organization, program, 4, 'not_started')
    await update(id, 1, { note: 'First' })
    expect(await update(id, 1, { note: 'Late' })).toMatchObject({ code: 'CONFLICT' })
    expect(await onFile(id)).toMatchObject({ note: 'First', version: 2 })
  })

  it('one of another tenant or out of sight can’t be told from one that doesn’t exist', async () => {
    const abroad = await buildOrganization(app)
    const stranger = await buildStep(app, abroad, await buildProgram(app, abroad), 1, 'not_started')
    const hidden = await buildStep(app, organization, await buildProgram(app, organization), 1, 'not_started')
    const toNowhere = await update(NOWHERE, 1)
    expect(toNowhere).toMatchObject({ code: 'NOT_FOUND' })
    expect(await update(stranger, 1)).toEqual(toNowhere)
    expect(await update(hidden, 1)).toEqual(toNowhere)
  })

  it('whoever only reads the program may not change its steps, and other roles may never', async () => {
    const id = await buildStep(app, organization, program, 5, 'not_started')
    const reader = await buildViewer(app, organization, [{ role: 'program_manager' }, { role: 'executive' }])
    expect(await update(id, 1, {}, reader)).toMatchObject({ code: 'NOT_ALLOWED' })
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const { errors } = await ask(app, UPDATE, { input: { id, version: 1, ...STEP } }, executive)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await onFile(id)).toMatchObject({ version: 1, status: 'not_started' })
  })
})
