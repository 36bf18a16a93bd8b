import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildObstacle } from '../../../test/builders/blockers.ts'
import {
  buildAccount,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { newId } from '../../kernel/new-id.ts'
import { Evidence } from '../evidence/evidence.entity.ts'
import { Obstacle } from './obstacle.entity.ts'

const FIELDS = `id version programId kind challenge title description severity likelihood exposure steps unitIds
  unitNames ownerName countermeasure raisedOn dueOn closedOn closingNote`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on Obstacle { ${FIELDS} } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addObstacle', 'AddObstacleInput')
const UPDATE = mutation('updateObstacle', 'UpdateObstacleInput')
const CLOSE = mutation('closeObstacle', 'CloseObstacleInput')
const REOPEN = mutation('reopenObstacle', 'VersionedInput')
const REALIZE = mutation('realizeRisk', 'RealizeRiskInput')
const REMOVE = mutation('removeObstacle', 'VersionedInput')
const RESTORE = mutation('restoreObstacle', 'VersionedInput')
const LIST = `query ($programId: ID!, $kind: ObstacleKind, $status: ObstacleStatus) {
  obstacles(programId: $programId, kind: $kind, status: $status) {
    ${FIELDS} elsewhere { programIds programNames counts } } }`
const ONE = `query ($id: ID!) { obstacle(id: $id) { title elsewhere { programNames counts } } }`
const HISTORY = `query ($subjectId: ID!) { history(subjectId: $subjectId, page: { first: 20 }) { items { what changes { field before after } } } }`

const BLOCKER = {
  kind: 'BLOCKER',
  challenge: 'NO_HELP',
  title: 'Nobody answers questions',
  severity: 4,
  likelihood: 3,
  unitIds: [] as string[],
  raisedOn: '2020-01-13',
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('what stands in the way of a program', () => {
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

  const onFile = (id: string) => app.tenant(organization).findOne(Obstacle, { id })
  const send = async (document: string, input: object, cookie = manager) => {
    const { data } = await ask(app, document, { input }, cookie)
    return Object.values<any>(data)[0] // eslint-disable-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  }
  const add = (change: object = {}) => send(ADD, { programId: program, obstacle: { ...BLOCKER, ...change } })
  const list = async (cookie: string, asked: object = {}) =>
    (await ask(app, LIST, { programId: program, ...asked }, cookie)).data.obstacles

  it('a program manager puts down a blocker: it hinders the steps of its challenge and names its units', async () => {
    const unit = await buildUnit(app, organization, { name: 'Front desk' })
    const added = await add({ unitIds: [unit], ownerName: 'Ada Okafor', dueOn: '2020-03-31' })
    expect(added).toMatchObject({
      ...BLOCKER,
      version: 1,
      programId: program,
      exposure: 12,
      steps: [2, 5],
      unitIds: [unit],
      unitNames: ['Front desk'],
      ownerName: 'Ada Okafor',
      dueOn: '2020-03-31',
      closedOn: null,
    })
    const other = await buildUnit(app, organization, { name: 'Back office' })
    const obstacle = { ...BLOCKER, unitIds: [other], steps: [5] }
    const changed = await send(UPDATE, { id: added.id, version: 1, obstacle })
    expect(changed).toMatchObject({ unitNames: ['Back office'], steps: [5], ownerName: null })
    const stale = await send(UPDATE, { id: added.id, version: 1, obstacle })
    expect(stale).toMatchObject({ code: 'CONFLICT' })
  })

  it('a blocker without a challenge is refused by the name of the field', async () => {
    const before = await app.tenant(organization).count(Obstacle)
    expect(await add({ challenge: null })).toMatchObject({
      problems: [{ field: 'challenge', code: 'blocker_without_challenge' }],
    })
    expect(await app.tenant(organization).count(Obstacle)).toBe(before)
  })

  it('one closes with what shows that it is over: ten characters, or evidence on file', async () => {
    const id = await buildObstacle(app, organization, program)
    const close = (closingNote: string | null, closedOn = '2020-02-03') =>
      send(CLOSE, { id, version: 1, closedOn, closingNote })
    expect(await close('Done.')).toMatchObject({
      problems: [{ field: 'closingNote', code: 'nothing_shows_it' }],
    })
    expect(await close('Nobody has asked since.', '2199-12-31')).toMatchObject({
      problems: [{ field: 'closedOn', code: 'in_the_future' }],
    })
    expect(await close('Nobody has asked since.', '2020-01-05')).toMatchObject({
      problems: [{ field: 'closedOn', code: 'closed_before_raised' }],
    })
    expect(await onFile(id)).toMatchObject({ version: 1, closedOn: null })
    const em = app.tenant(organization)
    const { id: addedBy } = await buildAccount(app, organization, [])
    const evidence = em.create(Evidence, {
      id: newId(),
      organization,
      program,
      obstacle: id,
      kind: 'text',
      title: 'Minutes',
      datedOn: '2020-02-03',
      addedBy,
      archivedAt: new Date(),
    })
    await em.flush()
    expect(await close(null)).toMatchObject({ code: 'INVALID_INPUT' })
    evidence.archivedAt = null
    await em.flush()
    expect(await close(null)).toMatchObject({ version: 2, closedOn: '2020-02-03', closingNote: '' })
  })

  it('what was closed is opened again, and its history keeps what was said', async () => {
    const id = await buildObstacle(app, organization, program)
    await send(CLOSE, { id, version: 1, closedOn: '2020-02-03', closingNote: 'Nobody has asked since.' })
    expect(await send(REOPEN, { id, version: 2 })).toMatchObject({ closedOn: null, closingNote: null })
    const { data } = await ask(app, HISTORY, { subjectId: id }, manager)
    expect(data.history.items.map(({ what }: { what: string }) => what)).toEqual([
      'Opened it again',
      'Closed it',
    ])
    expect(data.history.items[0].changes).toContainEqual({
      field: 'What shows it',
      before: 'Nobody has asked since.',
      after: null,
    })
  })

  it('a risk that has happened is an issue from then on, and stays the same record', async () => {
    const id = await buildObstacle(app, organization, program, { kind: 'risk', challenge: null, steps: [] })
    expect(await send(REALIZE, { id, version: 1, kind: 'RISK' })).toMatchObject({
      problems: [{ field: 'kind' }],
    })
    expect(await send(REALIZE, { id, version: 1, kind: 'BLOCKER' })).toMatchObject({
      problems: [{ field: 'challenge', code: 'blocker_without_challenge' }],
    })
    expect(await send(REALIZE, { id, version: 1, kind: 'ISSUE' })).toMatchObject({
      id,
      kind: 'ISSUE',
      likelihood: null,
      exposure: 15,
    })
    const { data } = await ask(app, HISTORY, { subjectId: id }, manager)
    expect(data.history.items[0]).toMatchObject({ what: 'The risk has happened' })
    expect(data.history.items[0].changes).toContainEqual({ field: 'Kind', before: 'risk', after: 'issue' })
    expect(await send(REALIZE, { id, version: 2, kind: 'BLOCKER' })).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('what is over can’t close or happen, and what was taken away can’t close or be opened, before it is brought back', async () => {
    const over = { closedOn: '2020-02-03', closingNote: 'Nobody has asked since.' }
    const closed = await buildObstacle(app, organization, program, { ...over, kind: 'risk' })
    const removed = await buildObstacle(app, organization, program, { ...over, archivedAt: new Date() })
    const gone = await buildObstacle(app, organization, program, { archivedAt: new Date() })
    const before = [await onFile(closed), await onFile(removed), await onFile(gone)]
    for (const refused of [
      await send(CLOSE, { id: closed, version: 1, ...over }),
      await send(REALIZE, { id: closed, version: 1, kind: 'ISSUE' }),
      await send(REOPEN, { id: removed, version: 1 }),
      await send(CLOSE, { id: gone, version: 1, ...over }),
    ])
      expect(refused).toMatchObject({ code: 'NOT_ALLOWED' })
    expect([await onFile(closed), await onFile(removed), await onFile(gone)]).toEqual(before)
  })

  it('a risk that goes on to hinder is a blocker of its challenge and its steps', async () => {
    const id = await buildObstacle(app, organization, program, { kind: 'risk', challenge: null, steps: [] })
    const input = { id, version: 1, kind: 'BLOCKER', challenge: 'STRATEGY_AND_PURPOSE' }
    expect(await send(REALIZE, input)).toMatchObject({ kind: 'BLOCKER', likelihood: 5, steps: [3, 8] })
  })

  it('one that was taken away is in no list, and comes back as it was', async () => {
    const id = await buildObstacle(app, organization, program)
    const ids = async () => (await list(manager)).map((obstacle: { id: string }) => obstacle.id)
    await send(REMOVE, { id, version: 1 })
    expect(await ids()).not.toContain(id)
    await send(RESTORE, { id, version: 2 })
    expect(await ids()).toContain(id)
  })

  it('they are listed by kind and by whether they are open, the worst first, in six statements however many', async () => {
    const own = await buildProgram(app, organization)
    const mild = await buildObstacle(app, organization, own, { severity: 2, likelihood: 2 })
    const grave = await buildObstacle(app, organization, own, { severity: 5, likelihood: 4 })
    const issue = await buildObstacle(app, organization, own, {
      kind: 'issue',
      severity: 3,
      likelihood: null,
    })
    const over = { closedOn: '2020-02-03', closingNote: 'Nobody has asked since.' }
    const closed = await buildObstacle(app, organization, own, over)
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const ids = async (asked: object) =>
      (await list(executive, { programId: own, ...asked })).map((one: { id: string }) => one.id)
    expect(await ids({})).toEqual([grave, issue, mild, closed])
    expect(await ids({ kind: 'BLOCKER', status: 'OPEN' })).toEqual([grave, mild])
    expect(await ids({ status: 'CLOSED' })).toEqual([closed])
    const statements = () => statementsOf(app, () => list(executive, { programId: own }))
    const few = await statements()
    for (let more = 0; more < 5; more += 1) await buildObstacle(app, organization, own)
    expect(await statements()).toHaveLength(few.length)
    expect(few.length).toBeLessThanOrEqual(6)
  })

  it('the same challenge elsewhere is told of programs that one may read, and of no others', async () => {
    const home = await buildOrganization(app)
    const [mine, second, hidden] = [
      await buildProgram(app, home, { name: 'Mine' }),
      await buildProgram(app, home, { name: 'Second' }),
      await buildProgram(app, home, { name: 'Hidden' }),
    ]
    const id = await buildObstacle(app, home, mine, { challenge: 'governance' })
    await buildObstacle(app, home, second, { challenge: 'governance' })
    await buildObstacle(app, home, second, { challenge: 'governance' })
    await buildObstacle(app, home, second, { challenge: 'diffusion' })
    await buildObstacle(app, home, hidden, { challenge: 'governance' })
    const roles = [mine, second].map((one) => ({ role: 'program_manager' as const, program: one }))
    const runsTwo = await buildViewer(app, home, roles)
    const seesAll = await buildViewer(app, home, [{ role: 'executive' }])
    const elsewhere = async (cookie: string) => (await ask(app, ONE, { id }, cookie)).data.obstacle.elsewhere
    expect(await elsewhere(runsTwo)).toEqual({ programNames: ['Second'], counts: [2] })
    expect(await elsewhere(seesAll)).toEqual({ programNames: ['Hidden', 'Second'], counts: [1, 2] })
  })

  it('another tenant’s, one out of reach and one that isn’t there look alike', async () => {
    const abroad = await buildOrganization(app)
    const stranger = await buildObstacle(app, abroad, await buildProgram(app, abroad))
    const hidden = await buildObstacle(app, organization, await buildProgram(app, organization))
    const answers = await Promise.all(
      [NOWHERE, stranger, hidden].map(async (id) => [
        await send(REMOVE, { id, version: 1 }),
        (await ask(app, ONE, { id }, manager)).data.obstacle,
      ]),
    )
    expect(answers[0]).toMatchObject([{ code: 'NOT_FOUND' }, null])
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await onFile(hidden)).toMatchObject({ version: 1, archivedAt: null })
  })

  it('a line manager reads what stands in the way of a program that reaches their unit, and changes nothing', async () => {
    const unit = await buildUnit(app, organization)
    const own = await buildProgram(app, organization)
    await buildWave(app, organization, own, { units: [unit] })
    const id = await buildObstacle(app, organization, own)
    const leader = await buildViewer(app, organization, [{ role: 'line_manager', unit }])
    expect(await list(leader, { programId: own })).toHaveLength(1)
    expect(await list(leader, { programId: program })).toEqual([])
    const { errors } = await ask(app, REMOVE, { input: { id, version: 1 } }, leader)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('the 201st that is open is refused, and fits once one is closed', async () => {
    const own = await buildProgram(app, organization)
    const cookie = await buildViewer(app, organization, [{ role: 'program_manager', program: own }])
    const em = app.tenant(organization)
    const row = { organization, program: own, kind: 'risk', severity: 1, likelihood: 1 } as const
    const first = newId()
    for (let count = 0; count < 200; count += 1)
      em.create(Obstacle, {
        ...row,
        id: count === 0 ? first : newId(),
        steps: [],
        title: 'Risk',
        raisedOn: '2020-01-06',
      })
    await em.flush()
    const more = () => send(ADD, { programId: own, obstacle: BLOCKER }, cookie)
    expect(await more()).toMatchObject({ code: 'NOT_ALLOWED' })
    const closing = { id: first, version: 1, closedOn: '2020-02-03', closingNote: 'It can’t happen anymore.' }
    await send(CLOSE, closing, cookie)
    expect(await more()).toMatchObject({ __typename: 'Obstacle' })
    expect(await send(REOPEN, { id: first, version: 2 }, cookie)).toMatchObject({ code: 'NOT_ALLOWED' })
  })
})
