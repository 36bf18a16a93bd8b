import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildComment } from '../../../test/builders/activity.ts'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildPerson, buildUnit } from '../../../test/builders/organization.ts'
import { buildObjective, buildProgram, buildStep, buildWave } from '../../../test/builders/programs.ts'

const CHANGES = `query ($id: ID!, $first: Int = 50, $after: String, $since: LocalDate, $kind: String, $accountId: ID) {
  programChanges(programId: $id, page: { first: $first, after: $after }, since: $since, kind: $kind, accountId: $accountId) {
    since changeCount commentCount people { displayName } kinds endCursor
    items { at who what commentId record { id kind title within { id kind } } changes { field before after } } } }`
const VISIT = `mutation ($id: ID!) { visitProgram(programId: $id) { __typename
  ... on ProgramVisit { visitedAt previousAt } ... on Refusal { code message } } }`
const mutate = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`

type Person = Awaited<ReturnType<typeof buildPerson>>

describe('what changed in a program', () => {
  let app: TestApp
  let organization: string
  let program: string
  let objective: string
  let maya: Person
  let eve: Person

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization, { name: 'CRM' })
    objective = await buildObjective(app, organization, program, { statement: 'Answers come sooner' })
    await buildObjective(app, organization, program)
    maya = await buildPerson(app, organization, 'Maya', [{ role: 'program_manager', program }])
    eve = await buildPerson(app, organization, 'Eve', [{ role: 'executive' }])
  })
  afterAll(() => app.close())

  const changes = async (variables: object = {}, by = eve) => {
    const { data, errors } = await ask(app, CHANGES, { id: program, ...variables }, by.cookie)
    expect(errors).toEqual([])
    return data.programChanges
  }
  const visit = async (by = eve, id = program) => (await ask(app, VISIT, { id }, by.cookie)).data.visitProgram
  const setTarget = async (id: string, version: number, target: number) => {
    const fields = { statement: 'Answers come sooner', metric: 'Time to answer', unit: 'hours', baseline: 52 }
    const input = { id, version, objective: { ...fields, target } }
    const { data } = await ask(app, mutate('updateObjective', 'UpdateObjectiveInput'), { input }, maya.cookie)
    expect(data.updateObjective.__typename).toBe('Program')
  }
  const comment = async (subjectId: string, by: Person) => {
    const { data } = await ask(
      app,
      `mutation ($input: AddCommentInput!) { addComment(input: $input) { ... on Comment { id } } }`,
      { input: { subjectId, body: 'Why?' } },
      by.cookie,
    )
    return data.addComment.id as string
  }

  it('is told in words with the name of the record, the latest first, comments among it', async () => {
    await setTarget(objective, 1, 20)
    const id = await comment(objective, eve)
    const { items, changeCount, commentCount, people, kinds } = await changes()
    expect(items).toMatchObject([
      {
        who: 'Eve',
        what: 'Commented',
        commentId: id,
        record: { id: objective, kind: 'objective' },
        changes: [],
      },
      {
        who: 'Maya',
        what: 'Changed the objective',
        commentId: null,
        record: { id: objective, kind: 'objective', title: 'Answers come sooner' },
        changes: [{ field: 'Target', before: '24', after: '20' }],
      },
    ])
    expect({ changeCount, commentCount, people, kinds }).toEqual({
      changeCount: 1,
      commentCount: 1,
      people: [{ displayName: 'Eve' }, { displayName: 'Maya' }],
      kinds: ['objective'],
    })
  })

  it('tells what evidence stands for, so that a link can lead there', async () => {
    const own = await buildProgram(app, organization)
    const ben = await buildPerson(app, organization, 'Ben', [{ role: 'program_manager', program: own }])
    const step = await buildStep(app, organization, own, 2, 'in_progress')
    const input = {
      stepId: step,
      kind: 'TEXT',
      evidence: { title: 'Minutes', text: 'All agreed.', datedOn: '2026-03-02' },
    }
    await ask(app, mutate('addEvidence', 'AddEvidenceInput'), { input }, ben.cookie)
    const { items } = await changes({ id: own })
    expect(items).toMatchObject([
      { record: { kind: 'evidence', title: 'Minutes', within: { id: step, kind: 'change_step' } } },
    ])
  })

  it('tells of parts that were taken away, and of no comment that was', async () => {
    const own = await buildProgram(app, organization)
    const ben = await buildPerson(app, organization, 'Ben', [{ role: 'program_manager', program: own }])
    const wave = await buildWave(app, organization, own, { name: 'Pilot' })
    const id = await comment(wave, ben)
    const { data } = await ask(
      app,
      mutate('removeWave', 'VersionedInput'),
      { input: { id: wave, version: 1 } },
      ben.cookie,
    )
    expect(data.removeWave.__typename).toBe('Program')
    const remove = mutate('removeComment', 'VersionedInput')
    await ask(app, remove, { input: { id, version: 1 } }, ben.cookie)
    expect((await changes({ id: own })).items).toMatchObject([
      { what: 'Took the wave away', record: { kind: 'wave', title: 'Pilot' } },
    ])
  })

  it('is narrowed to a kind or a person, while the counts tell of all', async () => {
    expect(await changes({ kind: 'wave' })).toMatchObject({ items: [], changeCount: 1, commentCount: 1 })
    const byMaya = await changes({ accountId: maya.id })
    expect(byMaya.items).toMatchObject([{ who: 'Maya' }])
    expect(byMaya).toMatchObject({ people: [{ displayName: 'Eve' }, { displayName: 'Maya' }] })
  })

  it('comes in pages', async () => {
    const first = await changes({ first: 1 })
    const second = await changes({ first: 1, after: first.endCursor })
    expect([first.items[0].what, second.items[0].what, second.endCursor]).toEqual([
      'Commented',
      'Changed the objective',
      null,
    ])
  })

  it('is what came since one’s last visit; another look within half an hour is the same visit', async () => {
    // Entries carry the time of the database, which no test can set: visits are set around it.
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    const iso = (date: Date) => date.toISOString()
    const [before, soon, after] = [minutes(-90), minutes(-61), minutes(1)]
    app.setNow(before)
    expect(await visit()).toMatchObject({ visitedAt: iso(before), previousAt: null })
    app.setNow(soon)
    expect(await visit()).toMatchObject({ visitedAt: iso(soon), previousAt: null })
    expect((await changes()).since).toBeNull()
    app.setNow(after)
    expect(await changes()).toMatchObject({ since: iso(soon), changeCount: 1, commentCount: 1 })
    expect(await visit()).toMatchObject({ visitedAt: iso(after), previousAt: iso(soon) })
    expect(await changes()).toMatchObject({ since: iso(soon), changeCount: 1 })
    app.setNow(minutes(60))
    expect(await changes()).toMatchObject({ since: iso(after), changeCount: 0, items: [] })
    const since = iso(before).slice(0, 10)
    expect(await changes({ since })).toMatchObject({ since: `${since}T00:00:00.000Z`, changeCount: 1 })
    expect((await changes({}, maya)).since).toBeNull()
    app.setNow(null)
  })

  it('looks for nobody into a program that they don’t see', async () => {
    const unit = await buildUnit(app, organization)
    const leo = await buildPerson(app, organization, 'Leo', [{ role: 'line_manager', unit }])
    expect(await changes({}, leo)).toBeNull()
    const hidden = await visit(leo)
    expect(hidden).toMatchObject({ code: 'NOT_FOUND' })
    expect(await visit(leo, '00000000-0000-7000-8000-000000000000')).toEqual(hidden)
    expect(
      await app.tenant(organization).execute('select 1 from program_visit where account_id = ?', [leo.id]),
    ).toEqual([])
  })

  it('costs as many statements for a program of many parts and entries as for one of few', async () => {
    const big = await buildProgram(app, organization)
    const reading = () => statementsOf(app, () => changes({ id: big }))
    const few = await reading()
    for (let number = 1; number <= 8; number += 1) {
      const step = await buildStep(app, organization, big, number, 'in_progress')
      const part = await buildObjective(app, organization, big)
      const wave = await buildWave(app, organization, big)
      for (const subject of [step, part, wave]) {
        await buildComment(app, organization, { program: big, subject, author: eve.id })
        await comment(subject, eve)
      }
    }
    expect((await changes({ id: big })).items).toHaveLength(24)
    expect(await reading()).toHaveLength(few.length)
    // Who asks, when they came last, the entries of all tables, and their summary; an executive sees every program.
    expect(few.length).toBeLessThanOrEqual(4)
  })
})
