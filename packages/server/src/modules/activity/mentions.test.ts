import { mentionOf } from '@tidemark/domain/activity/comment-body'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildComment } from '../../../test/builders/activity.ts'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildPerson, buildUnit } from '../../../test/builders/organization.ts'
import { buildObjective, buildProgram, buildWave } from '../../../test/builders/programs.ts'

const MENTIONS = `query ($unreadOnly: Boolean = false, $first: Int = 50, $after: String) {
  myMentions(unreadOnly: $unreadOnly, page: { first: $first, after: $after }) { endCursor items { id readAt
    comment { id body author { displayName } } record { kind title program { id name } } } } }`
const UNREAD = '{ viewer { unreadMentions } }'
const MARK = `mutation ($ids: [ID!]!) { markMentionsRead(ids: $ids) { ... on Viewer { unreadMentions } } }`

type Person = Awaited<ReturnType<typeof buildPerson>>

describe('mentions', () => {
  let app: TestApp
  let organization: string
  let unit: string
  let program: string
  let objective: string
  let manager: Person

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization, { name: 'North' })
    program = await buildProgram(app, organization, { name: 'CRM' })
    objective = await buildObjective(app, organization, program, { statement: 'Answers come sooner' })
    manager = await buildPerson(app, organization, 'Maya', [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  /** Somebody new whom nobody has called yet, who sees every program. */
  const somebody = () => buildPerson(app, organization, 'Eve', [{ role: 'executive' }])
  const call = (person: Person, given: { program?: string | null; subject?: string; body?: string } = {}) =>
    buildComment(app, organization, {
      program,
      subject: objective,
      author: manager.id,
      body: `Look, ${mentionOf(person.id)}`,
      calls: [person.id],
      ...given,
    })
  const mentionsOf = async (person: Person, variables = {}) =>
    (await ask(app, MENTIONS, variables, person.cookie)).data.myMentions
  const unreadOf = async (person: Person) =>
    (await ask(app, UNREAD, {}, person.cookie)).data.viewer.unreadMentions

  it('lead to the comment: who said it, and on what, the latest first', async () => {
    const eve = await somebody()
    await call(eve)
    await call(eve, { program: null, subject: unit, body: 'Here too' })
    expect((await mentionsOf(eve)).items).toMatchObject([
      {
        readAt: null,
        comment: { body: 'Here too' },
        record: { kind: 'business_unit', title: 'North', program: null },
      },
      {
        comment: { author: { displayName: 'Maya' } },
        record: { kind: 'objective', title: 'Answers come sooner', program: { id: program, name: 'CRM' } },
      },
    ])
    expect(await unreadOf(eve)).toBe(2)
  })

  it('are read once their owner says so, and by nobody else', async () => {
    const [eve, ben] = [await somebody(), await somebody()]
    for (let n = 0; n < 3; n += 1) await call(eve)
    const [latest, ...rest] = (await mentionsOf(eve, { first: 2 })).items.map(({ id }: { id: string }) => id)
    await ask(app, MARK, { ids: [latest, ...rest] }, ben.cookie)
    expect(await unreadOf(eve)).toBe(3)
    const { data } = await ask(app, MARK, { ids: [latest, 'nonsense'] }, eve.cookie)
    expect(data.markMentionsRead).toEqual({ unreadMentions: 2 })
    const unread = await mentionsOf(eve, { unreadOnly: true })
    expect(unread.items.map(({ id }: { id: string }) => id)).not.toContain(latest)
    expect(unread.items).toHaveLength(2)
    expect((await mentionsOf(eve)).items[0].readAt).not.toBeNull()
  })

  it('come in pages', async () => {
    const eve = await somebody()
    for (const body of ['1', '2', '3']) await call(eve, { body })
    const bodies = (page: { items: { comment: { body: string } }[] }) =>
      page.items.map(({ comment }) => comment.body)
    const first = await mentionsOf(eve, { first: 2 })
    const second = await mentionsOf(eve, { first: 2, after: first.endCursor })
    expect([bodies(first), bodies(second), second.endCursor]).toEqual([['3', '2'], ['1'], null])
  })

  it('go with what they stand on: no longer seen, taken away, or another tenant’s, they are neither listed nor counted', async () => {
    const wave = await buildWave(app, organization, program, { units: [unit] })
    const leo = await buildPerson(app, organization, 'Leo', [{ role: 'line_manager', unit }])
    await call(leo)
    await call(leo, { program: null, subject: unit })
    expect(await unreadOf(leo)).toBe(2)
    const em = app.tenant(organization)
    await em.execute('update wave set archived_at = now() where id = ?', [wave])
    expect(await unreadOf(leo)).toBe(1)
    expect((await mentionsOf(leo)).items).toMatchObject([{ record: { kind: 'business_unit' } }])
    await em.execute('update comment set archived_at = now() where subject_id = ?', [unit])
    expect([await unreadOf(leo), (await mentionsOf(leo)).items]).toEqual([0, []])
  })

  it('cost a page one more statement to ask, and none of a role that reads no comments', async () => {
    const [eve, adam] = [
      await somebody(),
      await buildPerson(app, organization, 'Adam', [{ role: 'administrator' }]),
    ]
    const cost = async (document: string, person: Person) =>
      (await statementsOf(app, () => ask(app, document, {}, person.cookie))).length
    const session = await cost('{ viewer { id } }', eve)
    expect(await cost(UNREAD, eve)).toBe(session + 1)
    expect(await cost(UNREAD, adam)).toBe(session)
    for (let n = 0; n < 3; n += 1) await call(eve)
    expect(await cost(UNREAD, eve)).toBe(session + 2)
    await call(eve)
    expect(await cost(UNREAD, eve)).toBe(session + 2)
  })
})
