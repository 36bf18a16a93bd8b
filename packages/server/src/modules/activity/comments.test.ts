import { mentionOf } from '@tidemark/domain/activity/comment-body'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildComment } from '../../../test/builders/activity.ts'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildPerson,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildObjective, buildProgram, buildStep, buildWave } from '../../../test/builders/programs.ts'
import { Account } from '../access/account.entity.ts'
import { historyKinds } from '../audit/audit.module.ts'
import { readViewers } from '../access/access.module.ts'
import { Comment } from './comment.entity.ts'

const COMMENT = 'id version body editedAt author { displayName } mentions { id displayName }'
const COMMENTS = `query ($id: ID!, $first: Int = 50, $after: String) { comments(subjectId: $id, page: { first: $first, after: $after }) {
  endCursor items { ${COMMENT} viewerCan { edit { allowed } remove { allowed } } } } }`
const OFFERED = `query ($id: ID!, $search: String = "") { mentionableAccounts(subjectId: $id, search: $search) { id displayName } }`
const change = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on Comment { ${COMMENT} } ... on Refusal { code message problems { field code } } } }`
const ADD = change('addComment', 'AddCommentInput')
const UPDATE = change('updateComment', 'UpdateCommentInput')
const REMOVE = change('removeComment', 'VersionedInput')
const RESTORE = change('restoreComment', 'VersionedInput')
const NOWHERE = '00000000-0000-7000-8000-000000000000'

type Person = Awaited<ReturnType<typeof buildPerson>>

describe('comments', () => {
  let app: TestApp
  let organization: string
  let north: string
  let south: string
  let team: string
  let program: string
  let manager: Person
  let executive: Person
  /** Leads a team below the unit that the program's wave names. */
  let leader: Person
  /** Leads a unit that no wave names. */
  let outsider: Person
  let other: Person
  let administrator: Person

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    north = await buildUnit(app, organization, { name: 'North' })
    south = await buildUnit(app, organization, { name: 'South' })
    team = await buildUnit(app, organization, { name: 'Team', parent: north })
    program = await buildProgram(app, organization)
    const elsewhere = await buildProgram(app, organization)
    await buildWave(app, organization, program, { units: [north] })
    manager = await person('Maya', 'program_manager', { program })
    other = await person('Otto', 'program_manager', { program: elsewhere })
    executive = await person('Eve', 'executive')
    leader = await person('Leo', 'line_manager', { unit: team })
    outsider = await person('Olga', 'line_manager', { unit: south })
    administrator = await person('Adam', 'administrator')
  })
  afterAll(() => app.close())

  const person = (name: string, role: Parameters<typeof buildPerson>[3][0]['role'], scope = {}) =>
    buildPerson(app, organization, name, [{ role, ...scope }])
  const read = async (id: string, by: Person, page = {}) => {
    const { data, errors } = await ask(app, COMMENTS, { id, ...page }, by.cookie)
    return errors[0]?.extensions.code ?? data?.comments ?? null
  }
  const add = async (subjectId: string, body: string, by: Person) =>
    (await ask(app, ADD, { input: { subjectId, body } }, by.cookie)).data?.addComment
  const act = async (document: string, input: object, by: Person) => {
    const { data } = await ask(app, document, { input }, by.cookie)
    return Object.values(data)[0] as Record<string, unknown> // one field was asked for
  }
  const offered = async (id: string, by: Person, search = '') =>
    (await ask(app, OFFERED, { id, search }, by.cookie)).data.mentionableAccounts.map(
      ({ displayName }: { displayName: string }) => displayName,
    )

  it('are written and read on a program, each of its parts and a unit, by whoever sees the record', async () => {
    const parts = [
      program,
      await buildObjective(app, organization, program),
      await buildWave(app, organization, program),
      await buildStep(app, organization, program, 1, 'in_progress'),
      team,
    ]
    for (const subject of parts) {
      expect(await add(subject, 'Line one\n\nline two', leader)).toMatchObject({
        body: 'Line one\n\nline two',
      })
      for (const by of [manager, executive])
        expect((await read(subject, by)).items).toMatchObject([{ author: { displayName: 'Leo' } }])
    }
  })

  it('are nobody’s to whoever doesn’t see the record, and closed to roles that don’t read the room', async () => {
    const wave = await buildWave(app, organization, program)
    await add(wave, 'Between us', manager)
    for (const by of [outsider, other]) {
      expect(await read(wave, by)).toBeNull()
      const refused = await add(wave, 'Hello?', by)
      expect(refused).toMatchObject({ code: 'NOT_FOUND' })
      expect(await add(NOWHERE, 'Hello?', by)).toEqual(refused)
      expect(await offered(wave, by)).toEqual([])
    }
    expect(await read(wave, administrator)).toBe('FORBIDDEN')
    expect((await read(wave, manager)).items).toHaveLength(1)
  })

  it('aren’t taken about people: neither employees nor accounts', async () => {
    const employee = await buildEmployee(app, organization, north)
    for (const subject of [employee, leader.id]) {
      expect(await add(subject, 'Always late', executive)).toMatchObject({ code: 'NOT_FOUND' })
      expect(await read(subject, executive)).toBeNull()
    }
  })

  it('come in pages that end with the newest, whatever is added meanwhile', async () => {
    const subject = await buildObjective(app, organization, program)
    for (const body of ['1', '2', '3', '4', '5']) await add(subject, body, manager)
    const bodies = (page: { items: { body: string }[] }) => page.items.map(({ body }) => body)
    const newest = await read(subject, leader, { first: 2 })
    await add(subject, '6', manager)
    const before = await read(subject, leader, { first: 2, after: newest.endCursor })
    const first = await read(subject, leader, { first: 2, after: before.endCursor })
    expect([newest, before, first].map(bodies)).toEqual([['4', '5'], ['2', '3'], ['1']])
    expect(first.endCursor).toBeNull()
  })

  it('call people by account, who are shown under the name that they have now', async () => {
    const subject = await buildObjective(app, organization, program)
    const pat = await person('Pat Old', 'executive')
    await add(subject, `Ask ${mentionOf(pat.id)}`, manager)
    const em = app.tenant(organization)
    ;(await em.findOneOrFail(Account, { id: pat.id })).displayName = 'Pat New'
    await em.flush()
    expect((await read(subject, leader)).items).toMatchObject([
      { body: `Ask ${mentionOf(pat.id)}`, mentions: [{ id: pat.id, displayName: 'Pat New' }] },
    ])
  })

  it('offer those who see the record, and refuse by name whoever doesn’t', async () => {
    const subject = await buildObjective(app, organization, program)
    expect(await offered(subject, manager, 'l')).toEqual(['Leo'])
    expect(await offered(subject, manager)).toEqual(expect.arrayContaining(['Eve', 'Leo']))
    for (const name of ['Adam', 'Olga', 'Otto', 'Maya'])
      expect(await offered(subject, manager)).not.toContain(name)
    const body = `${mentionOf(outsider.id)} and ${mentionOf(leader.id)}`
    expect(await add(subject, body, manager)).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'body', code: 'cannot_see' }],
      message: '“Olga” can’t see this record, so they can’t be mentioned here.',
    })
    expect(await add(subject, mentionOf(NOWHERE), manager)).toMatchObject({
      message: 'Somebody can’t see this record, so they can’t be mentioned here.',
    })
    expect((await read(subject, manager)).items).toEqual([])
  })

  it('offer exactly those who could open the record: the rule told of many agrees with the rule told of one', async () => {
    const em = app.tenant(organization)
    const below = await buildUnit(app, organization, { parent: south })
    const closed = await buildUnit(app, organization, { parent: south })
    const part = await buildObjective(app, organization, program)
    await em.execute('update business_unit set archived_at = now() where id = ?', [closed])
    await person('Above', 'line_manager', { unit: south })
    const accounts = await em.find(Account, { organization })
    const viewers = await readViewers(
      em,
      accounts.map(({ id }) => id),
    )
    expect(viewers.length).toBeGreaterThan(6)
    const kindOf = (table: string) => historyKinds().find((kind) => kind.table === table)
    for (const [table, id] of [
      ['business_unit', north],
      ['business_unit', below],
      ['business_unit', closed],
      ['program', program],
      ['objective', part],
    ] as const) {
      const kind = kindOf(table)
      const seers = await kind?.whoMaySee?.(em, id, viewers)
      for (const viewer of viewers) {
        const context = { em, viewer, now: new Date(), requestId: '', log: app.services.log }
        expect(seers?.includes(viewer), `${viewer.displayName} ${table}`).toBe(
          await kind?.maySee(context, id),
        )
      }
    }
  })

  it('are written anew by their author alone, who calls only those who weren’t called before', async () => {
    const subject = await buildObjective(app, organization, program)
    const { id } = await add(subject, `Hi ${mentionOf(leader.id)}`, manager)
    const mentionsOf = (account: string) =>
      app
        .tenant(organization)
        .execute('select read_at, id from comment_mention where comment_id = ? and account_id = ?', [
          id,
          account,
        ])
    await app
      .tenant(organization)
      .execute('update comment_mention set read_at = now() where comment_id = ?', [id])
    const [before] = await mentionsOf(leader.id)
    const body = `Hi ${mentionOf(leader.id)} and ${mentionOf(executive.id)}`
    expect(await act(UPDATE, { id, version: 1, body }, executive)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await act(UPDATE, { id, version: 1, body }, manager)).toMatchObject({ body, version: 2 })
    expect((await read(subject, executive)).items[0].editedAt).not.toBeNull()
    expect(await mentionsOf(leader.id)).toEqual([before])
    expect(await mentionsOf(executive.id)).toMatchObject([{ read_at: null }])
    expect(await act(UPDATE, { id, version: 1, body: 'Late' }, manager)).toMatchObject({ code: 'CONFLICT' })
    await act(UPDATE, { id, version: 2, body: 'Nobody' }, manager)
    expect(await mentionsOf(leader.id)).toEqual([])
  })

  it('are taken away by their author or by who runs the program, and brought back by whoever took them away', async () => {
    const subject = await buildObjective(app, organization, program)
    const { id } = await add(subject, 'Rude', leader)
    expect((await read(subject, executive)).items[0].viewerCan).toEqual({
      edit: { allowed: false },
      remove: { allowed: false },
    })
    expect(await act(REMOVE, { id, version: 1 }, executive)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await act(REMOVE, { id, version: 1 }, manager)).toMatchObject({ version: 2 })
    expect((await read(subject, manager)).items).toEqual([])
    expect(await act(RESTORE, { id, version: 2 }, leader)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await act(UPDATE, { id, version: 2, body: 'Kind' }, leader)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await act(RESTORE, { id, version: 2 }, manager)).toMatchObject({ version: 3 })
    expect(await act(REMOVE, { id, version: 3 }, leader)).toMatchObject({ version: 4 })
    expect(await act(RESTORE, { id, version: 4 }, leader)).toMatchObject({ body: 'Rude' })
  })

  it('leave their words out of the audit record', async () => {
    const { id } = await add(program, 'Said in confidence', manager)
    await act(UPDATE, { id, version: 1, body: 'Said in confidence, again' }, manager)
    const entries: { command: string; detail: object }[] = await app
      .tenant(organization)
      .execute('select command, detail from audit_entry where subject_id = ? order by sequence', [id])
    expect(entries.map(({ command }) => command)).toEqual(['addComment', 'updateComment'])
    expect(JSON.stringify(entries)).not.toContain('confidence')
  })

  it('cost as many statements for a page of fifty as for one', async () => {
    const subject = await buildWave(app, organization, program)
    const reading = () => statementsOf(app, () => read(subject, executive))
    await add(subject, mentionOf(leader.id), manager)
    const one = await reading()
    for (let n = 0; n < 49; n += 1)
      await buildComment(app, organization, { program, subject, author: leader.id, calls: [manager.id] })
    expect((await read(subject, executive)).items).toHaveLength(50)
    expect((await reading()).length).toBe(one.length)
    expect(await app.tenant(organization).count(Comment, { subjectId: subject })).toBe(50)
  })

  it('are counted for a program and its parts in one go', async () => {
    const own = await buildProgram(app, organization)
    const part = await buildObjective(app, organization, own)
    for (const subject of [own, part, part])
      await buildComment(app, organization, { program: own, subject, author: executive.id })
    const counts = `query ($id: ID!) { commentCounts(programId: $id) { subjectIds counts } }`
    const { data } = await ask(app, counts, { id: own }, executive.cookie)
    const { subjectIds, counts: numbers } = data.commentCounts
    expect(new Map(subjectIds.map((id: string, n: number) => [id, numbers[n]]))).toEqual(
      new Map([
        [own, 1],
        [part, 2],
      ]),
    )
    const hidden = await ask(
      app,
      counts,
      { id: own },
      await buildViewer(app, organization, [{ role: 'line_manager', unit: south }]),
    )
    expect(hidden.data.commentCounts).toBeNull()
  })
})
