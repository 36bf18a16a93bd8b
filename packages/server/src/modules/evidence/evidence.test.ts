import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildObstacle } from '../../../test/builders/blockers.ts'
import { buildEvidence } from '../../../test/builders/evidence.ts'
import { buildAccount, buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildStep } from '../../../test/builders/programs.ts'
import { Evidence } from './evidence.entity.ts'
import { readProgramFacts } from '../../kernel/program-fact.ts'
import { reportedFigures } from './evidence.module.ts'

const LIST = `id items { id version kind title text url datedOn criterion reportedCount reportedOf addedByName
  file { fileName mediaType byteCount } }`
const mutation = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on EvidenceList { ${LIST} } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addEvidence', 'AddEvidenceInput')
const UPDATE = mutation('updateEvidence', 'UpdateEvidenceInput')
const REMOVE = mutation('removeEvidence', 'VersionedInput')
const RESTORE = mutation('restoreEvidence', 'VersionedInput')
const READ = `query ($stepId: ID, $obstacleId: ID) { evidence(stepId: $stepId, obstacleId: $obstacleId) { ${LIST} } }`

const TEXT = { title: 'Minutes of Monday', text: 'All agreed.', datedOn: '2026-03-02' }
const LINK = { title: 'The survey', url: 'https://example.org/survey', datedOn: '2026-03-02' }
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('evidence', () => {
  let app: TestApp
  let organization: string
  let program: string
  let step: string
  let obstacle: string
  let account: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-03-10T09:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    step = await buildStep(app, organization, program, 1, 'in_progress')
    obstacle = await buildObstacle(app, organization, program)
    account = (await buildAccount(app, organization, [])).id
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const send = async (document: string, input: object, cookie = manager) =>
    (await ask(app, document, { input }, cookie)).data.answer
  const read = async (of: Record<string, unknown>, cookie = manager) =>
    (await ask(app, READ, of, cookie)).data.evidence
  const add = (of: object, kind: string, evidence: object, cookie = manager) =>
    send(ADD, { ...of, kind, evidence }, cookie)
  const count = () => app.tenant(organization).count(Evidence)
  const freshStep = async () => {
    const own = await buildProgram(app, organization)
    const cookie = await buildViewer(app, organization, [{ role: 'program_manager', program: own }])
    return { program: own, step: await buildStep(app, organization, own, 1, 'in_progress'), cookie }
  }

  it('a program manager puts texts and links on file for a step, and finds the latest first', async () => {
    const own = await freshStep()
    await add({ stepId: own.step }, 'TEXT', TEXT, own.cookie)
    const later = { ...LINK, datedOn: '2026-03-09' }
    const answer = await add({ stepId: own.step }, 'LINK', later, own.cookie)
    expect(answer).toMatchObject({
      __typename: 'EvidenceList',
      id: own.step,
      items: [
        { ...later, kind: 'LINK', text: null, version: 1, addedByName: 'Viewer', file: null },
        { ...TEXT, kind: 'TEXT', url: null },
      ],
    })
    expect(await read({ stepId: own.step }, own.cookie)).toEqual({ id: answer.id, items: answer.items })
  })

  it('and for a blocker, whose list is its own', async () => {
    const answer = await add({ obstacleId: obstacle }, 'TEXT', TEXT)
    expect(answer).toMatchObject({ id: obstacle, items: [TEXT] })
    expect((await read({ obstacleId: obstacle })).items).toHaveLength(1)
  })

  it.each([
    ['neither step nor blocker', () => ({}), 'TEXT', {}, 'stepId'],
    ['both at once', () => ({ stepId: step, obstacleId: obstacle }), 'TEXT', {}, 'stepId'],
    ['a file', () => ({ stepId: step }), 'FILE', {}, 'kind'],
    ['an address that runs', () => ({ stepId: step }), 'LINK', { url: 'javascript:alert(1)' }, 'url'],
    ['a day to come', () => ({ stepId: step }), 'TEXT', { datedOn: '2026-03-11' }, 'datedOn'],
  ] as const)('for %s nothing is put on file', async (_, of, kind, change, field) => {
    const before = await count()
    const input = { ...TEXT, ...(kind === 'LINK' && { text: null }), ...change }
    expect(await add(of(), kind, input)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] })
    expect(await count()).toBe(before)
  })

  it('a figure is taken for a criterion of the step’s own gate alone, and the latest one counts', async () => {
    const own = await freshStep()
    const figure = { criterion: 'URGENCY_AMONG_MANAGERS', reportedCount: 31, reportedOf: 40 }
    const foreign = { ...TEXT, ...figure, criterion: 'TRAINING_AT_TARGET' }
    expect(await add({ stepId: own.step }, 'TEXT', foreign, own.cookie)).toMatchObject({
      problems: [{ field: 'criterion', code: 'not_of_this_step' }],
    })
    expect(await add({ obstacleId: obstacle }, 'TEXT', { ...TEXT, ...figure })).toMatchObject({
      problems: [{ field: 'criterion' }],
    })
    await add({ stepId: own.step }, 'TEXT', { ...TEXT, ...figure }, own.cookie)
    const given = { program: own.program, step: own.step, addedBy: account }
    const reported = { criterion: 'urgency_among_managers' as const, reportedCount: 40, reportedOf: 40 }
    await buildEvidence(app, organization, { ...given, ...reported, datedOn: '2026-03-01' })
    await buildEvidence(app, organization, { ...given, ...reported, archivedAt: new Date() })
    const known = await readProgramFacts(app.tenant(organization), own.program, { reportedFigures })
    expect(known.reportedFigures).toEqual({
      urgency_among_managers: {
        evidenceId: expect.any(String),
        title: 'Minutes of Monday',
        datedOn: '2026-03-02',
        count: 31,
        of: 40,
      },
    })
  })

  it('what is taken off file is in no list, and can be put back', async () => {
    const own = await freshStep()
    const given = { program: own.program, step: own.step, addedBy: account }
    const id = await buildEvidence(app, organization, given)
    expect(await send(REMOVE, { id, version: 1 }, own.cookie)).toMatchObject({ id: own.step, items: [] })
    expect(await send(RESTORE, { id, version: 2 }, own.cookie)).toMatchObject({ items: [{ id, version: 3 }] })
  })

  it('the later of two editors is told of the conflict', async () => {
    const id = await buildEvidence(app, organization, { program, step, addedBy: account })
    const change = (title: string) => send(UPDATE, { id, version: 1, evidence: { ...TEXT, title } })
    expect(await change('First')).toMatchObject({ id: step })
    expect(await change('Late')).toMatchObject({ code: 'CONFLICT' })
    expect(await app.tenant(organization).findOne(Evidence, { id })).toMatchObject({
      title: 'First',
      version: 2,
    })
  })

  it('a step has at most 50 pieces on file', async () => {
    const own = await freshStep()
    const given = { program: own.program, step: own.step, addedBy: account }
    await Promise.all(Array.from({ length: 50 }, () => buildEvidence(app, organization, given)))
    const refused = await add({ stepId: own.step }, 'TEXT', TEXT, own.cookie)
    expect(refused).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(refused.message).toContain('50')
  })

  it('of another tenant’s step, one out of sight and one that doesn’t exist nothing is told or put on file', async () => {
    const abroad = await buildOrganization(app)
    const stranger = await buildStep(app, abroad, await buildProgram(app, abroad), 1, 'not_started')
    const hidden = await buildStep(app, organization, await buildProgram(app, organization), 1, 'not_started')
    const toNowhere = await add({ stepId: NOWHERE }, 'TEXT', TEXT)
    expect(toNowhere).toMatchObject({ code: 'NOT_FOUND' })
    for (const id of [stranger, hidden, 'none']) {
      expect(await add({ stepId: id }, 'TEXT', TEXT)).toEqual(toNowhere)
      expect(await read({ stepId: id })).toBeNull()
    }
  })

  it('whoever only reads the program may not change what is on file, and an employee may not even read it', async () => {
    const reader = await buildViewer(app, organization, [{ role: 'program_manager' }, { role: 'executive' }])
    expect(await add({ stepId: step }, 'TEXT', TEXT, reader)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await read({ stepId: step }, reader)).toMatchObject({ id: step })
    const employee = await buildViewer(app, organization, [{ role: 'employee' }])
    const { errors } = await ask(app, READ, { stepId: step }, employee)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
