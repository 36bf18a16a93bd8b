import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, signIn, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery } from '../../../test/builders/deliveries.ts'
import { buildFeedback, buildFeedbackAnswer } from '../../../test/builders/feedback.ts'
import {
  buildAccount,
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { Account } from '../access/account.entity.ts'
import { DeliveryRecipient } from '../deliveries/delivery-recipient.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { feedbackPersonalData } from './feedback-personal-data.ts'
import { Feedback } from './feedback.entity.ts'

type Erasing = Parameters<NonNullable<typeof feedbackPersonalData.erase>>[0]

const COMMENT = `id version source theme body receivedOn state authorName audienceName communicationTitle ownerId ownerName answerId`
const READ = `query ($programId: ID!, $filter: FeedbackFilter!, $page: PageInput!) { feedback(programId: $programId) {
  counts { state comments } viewerCan { answer { allowed } } owners { id }
  comments(filter: $filter, page: $page) { total endCursor items { ${COMMENT} } }
  answers { id said publishedOn audienceName comments } } }`
const mutation = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${fields}
    ... on Refusal { code message problems { field } } } }`
const CHANGED = '... on ChangedFeedback { id version }'
const ANSWERED = '... on FeedbackAnswer { id version said publishedOn comments }'
const ENTER = mutation('enterFeedback', 'EnterFeedbackInput', CHANGED)
const UPDATE = mutation('updateFeedback', 'UpdateFeedbackInput', CHANGED)
const ANSWER = mutation('answerFeedback', 'AnswerFeedbackInput', ANSWERED)
const REMOVE_ANSWER = mutation('removeFeedbackAnswer', 'VersionedInput', ANSWERED)
const RESTORE_ANSWER = mutation('restoreFeedbackAnswer', 'VersionedInput', ANSWERED)
const UPDATE_ANSWER = mutation('updateFeedbackAnswer', 'UpdateFeedbackAnswerInput', ANSWERED)
const MINE = `{ myMessages { id title sender reachedOn mayBeUnnamed path } myAnswers { said done programName } }`
const CONFIRM = `mutation ($id: ID!) { answer: confirmMessage(messageId: $id) { __typename ... on Refusal { code } } }`
const SAY = mutation('commentOnMessage', 'CommentOnMessageInput', '... on ReadMessage { id }')

const WORDS = {
  theme: 'PROCESS',
  said: 'Orders take too many forms.',
  done: 'From May on they take one.',
  isPublished: true,
}

describe('feedback', () => {
  let app: TestApp
  let organization: string
  let unit: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-03-15T10:00:00Z'))
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization)
  })
  afterAll(() => app.close())

  async function aProgram() {
    const program = await buildProgram(app, organization)
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    return { program, manager }
  }
  async function aPerson() {
    const employee = await buildEmployee(app, organization, unit)
    const { id, email, password } = await buildAccount(app, organization, [{ role: 'employee' }])
    const em = app.tenant(organization)
    await em.nativeUpdate(Account, { id }, { employee: em.getReference(Employee, employee) })
    return { employee, cookie: await signIn(app, email, password) }
  }
  const read = async (program: string, cookie: string, filter: object = {}, page: object = { first: 50 }) =>
    (await ask(app, READ, { programId: program, filter, page }, cookie)).data?.feedback ?? null
  const change = async (document: string, input: object, cookie: string) =>
    (await ask(app, document, { input }, cookie)).data?.answer ?? null

  it('counts comments by how long they wait, lists the oldest first, and obeys every filter', async () => {
    const { program, manager } = await aProgram()
    const { id: owner } = await buildAccount(app, organization, [{ role: 'executive' }])
    const answer = await buildFeedbackAnswer(app, organization, { program })
    const worded = await buildFeedbackAnswer(app, organization, { program, publishedOn: null })
    const given = [
      { receivedOn: '2026-03-10', body: 'Fresh' },
      { receivedOn: '2026-03-08', body: 'Waiting', theme: 'training', owner },
      { receivedOn: '2026-03-01', body: 'Overdue' },
      { receivedOn: '2026-02-01', body: 'Being answered', answer: worded },
      { receivedOn: '2026-01-01', body: 'Answered', answer },
    ] as const
    for (const each of given) await buildFeedback(app, organization, { program, ...each })
    const all = await read(program, manager)
    expect(all.counts).toEqual([
      { state: 'OVERDUE', comments: 2 },
      { state: 'WAITING', comments: 1 },
      { state: 'FRESH', comments: 1 },
      { state: 'ANSWERED', comments: 1 },
    ])
    const bodies = (page: { comments: { items: { body: string }[] } }) =>
      page.comments.items.map(({ body }) => body)
    expect(bodies(all)).toEqual(['Being answered', 'Overdue', 'Waiting', 'Fresh'])
    expect(bodies(await read(program, manager, { state: 'ANSWERED' }))).toEqual(['Answered'])
    expect(bodies(await read(program, manager, { theme: 'TRAINING' }))).toEqual(['Waiting'])
    expect(bodies(await read(program, manager, { ownerId: owner }))).toEqual(['Waiting'])
    const first = await read(program, manager, {}, { first: 3 })
    expect(first.comments.total).toBe(4)
    const after = { first: 3, after: first.comments.endCursor }
    expect(bodies(await read(program, manager, {}, after))).toEqual(['Fresh'])
  })

  it('takes as many statements for one comment as for twenty', async () => {
    const { program, manager } = await aProgram()
    await buildFeedback(app, organization, { program })
    const one = await statementsOf(app, () => read(program, manager))
    for (let count = 0; count < 20; count++) await buildFeedback(app, organization, { program })
    await buildFeedbackAnswer(app, organization, { program })
    await buildFeedbackAnswer(app, organization, { program })
    const many = await statementsOf(app, () => read(program, manager))
    // One more for all answers together: for whom they are.
    expect(many).toHaveLength(one.length + 1)
  })

  it('shows a name, and where what stands under it comes from, to those who run the program and to its owner', async () => {
    const { program, manager } = await aProgram()
    const { employee } = await aPerson()
    const audience = await buildAudience(app, organization, { program, name: 'Three people' })
    const communication = await buildCommunication(app, organization, { program, title: 'To three' })
    const executive = await buildAccount(app, organization, [{ role: 'executive' }])
    const asOwner = await signIn(app, executive.email, executive.password)
    const other = await buildViewer(app, organization, [{ role: 'executive' }])
    const given = { program, employee, audience, communication, source: 'link' as const }
    await buildFeedback(app, organization, { ...given, owner: executive.id })
    const first = async (cookie: string, filter = {}) =>
      (await read(program, cookie, filter)).comments.items[0]
    const open = {
      authorName: expect.any(String),
      audienceName: 'Three people',
      communicationTitle: 'To three',
    }
    const kept = { authorName: null, audienceName: null, communicationTitle: null }
    expect(await first(manager)).toMatchObject(open)
    expect(await first(asOwner)).toMatchObject(open)
    expect(await first(other)).toMatchObject(kept)
    // Nor by a filter, which would tell as well.
    expect(await first(manager, { audienceId: audience })).toMatchObject(open)
    expect((await read(program, other, { audienceId: audience })).comments.total).toBe(0)
  })

  it('is put down and sorted by who runs the program, and its words are never on the audit record', async () => {
    const { program, manager } = await aProgram()
    const feedback = { theme: 'TRAINING', body: 'Nobody has time for the course.', receivedOn: '2026-03-12' }
    const { id } = await change(ENTER, { programId: program, feedback }, manager)
    const owner = (await read(program, manager)).owners[0].id
    const sorted = { id, version: 1, feedback: { theme: 'LEADERSHIP', ownerId: owner } }
    expect(await change(UPDATE, sorted, manager)).toMatchObject({ __typename: 'ChangedFeedback', version: 2 })
    expect(await change(UPDATE, sorted, manager)).toMatchObject({ code: 'CONFLICT' })
    const [comment] = (await read(program, manager)).comments.items
    expect(comment).toMatchObject({ theme: 'LEADERSHIP', ownerId: owner, source: 'ENTERED' })
    const entries: { detail: unknown }[] = await app
      .tenant(organization)
      .execute('select detail from audit_entry where subject_id = ?', [id])
    expect(JSON.stringify(entries)).not.toContain('course')

    const { id: stranger } = await buildAccount(app, organization, [{ role: 'employee' }])
    expect(
      await change(UPDATE, { id, version: 2, feedback: { theme: 'OTHER', ownerId: stranger } }, manager),
    ).toMatchObject({ problems: [{ field: 'ownerId' }] })
    const tomorrow = { ...feedback, receivedOn: '2026-03-17' }
    expect(await change(ENTER, { programId: program, feedback: tomorrow }, manager)).toMatchObject({
      problems: [{ field: 'receivedOn' }],
    })
    const elsewhere = (await aProgram()).manager
    expect(await change(ENTER, { programId: program, feedback }, elsewhere)).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await app.tenant(organization).count(Feedback, { program })).toBe(1)
  })

  it('is answered several at once; taken away, what it answered waits again, and brought back it doesn’t', async () => {
    const { program, manager } = await aProgram()
    const ids = [
      await buildFeedback(app, organization, { program }),
      await buildFeedback(app, organization, { program }),
    ]
    const feedback = ids.map((id) => ({ id, version: 1 }))
    const answer = await change(ANSWER, { programId: program, answer: WORDS, feedback }, manager)
    expect(answer).toMatchObject({ said: WORDS.said, publishedOn: '2026-03-15', comments: 2, version: 1 })
    const open = async () => (await read(program, manager)).comments.total
    expect(await open()).toBe(0)
    expect(await change(REMOVE_ANSWER, { id: answer.id, version: 1 }, manager)).toMatchObject({ version: 2 })
    expect(await open()).toBe(2)
    await change(RESTORE_ANSWER, { id: answer.id, version: 2 }, manager)
    expect(await open()).toBe(0)
    const reworded = { id: answer.id, version: 3, answer: { ...WORDS, isPublished: false } }
    expect(await change(UPDATE_ANSWER, reworded, manager)).toMatchObject({ publishedOn: null })
    // Nobody can read it now, so they wait.
    expect(await open()).toBe(2)
  })

  it('isn’t answered twice, nor with a comment that changed, is missing or lies elsewhere; then nothing is', async () => {
    const { program, manager } = await aProgram()
    const elsewhere = await buildFeedback(app, organization, { program: (await aProgram()).program })
    const [one, two] = [
      await buildFeedback(app, organization, { program }),
      await buildFeedback(app, organization, { program }),
    ]
    const say = (feedback: object[], answer: object = WORDS) =>
      change(ANSWER, { programId: program, answer, feedback }, manager)
    const seen = { id: one, version: 1 }
    expect(await say([seen, { id: two, version: 9 }])).toMatchObject({ code: 'CONFLICT' })
    expect(await say([seen, { id: elsewhere, version: 1 }])).toMatchObject({ code: 'NOT_FOUND' })
    expect(await say([])).toMatchObject({ problems: [{ field: 'feedback' }] })
    expect(await say([seen], { ...WORDS, done: ' ' })).toMatchObject({ problems: [{ field: 'done' }] })
    expect((await read(program, manager)).answers).toEqual([])
    await say([seen])
    expect(await say([{ id: one, version: 2 }])).toMatchObject({ code: 'NOT_ALLOWED' })
    expect((await read(program, manager)).comments.total).toBe(1)
  })

  it('is worded in sight of those who run the program alone', async () => {
    const { program, manager } = await aProgram()
    await buildFeedbackAnswer(app, organization, { program, said: 'Published.' })
    await buildFeedbackAnswer(app, organization, { program, said: 'Being worded.', publishedOn: null })
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect((await read(program, manager)).answers).toHaveLength(2)
    expect(await read(program, executive)).toMatchObject({
      viewerCan: { answer: { allowed: false } },
      owners: [],
      answers: [{ said: 'Published.' }],
    })
  })

  it('lets an employee see the messages they got, and say that they have read one or something about it', async () => {
    const { program, manager } = await aProgram()
    const [ada, bo] = [await aPerson(), await aPerson()]
    const audience = await buildAudience(app, organization, { program })
    const deliver = async (title: string, given: object = {}) => {
      const communication = await buildCommunication(app, organization, { program, title, state: 'sent' })
      const recipients = [{ employee: ada.employee }]
      return buildDelivery(app, organization, { program, communication, audience, recipients, ...given })
    }
    const older = await deliver('Older')
    await deliver('Newer', { deliveredOn: '2027-03-09' })
    await deliver('Not yet', { state: 'waiting', channel: 'intranet', origin: 'people' })
    await deliver('From a file', { origin: 'file' })
    await deliver('Not held', { channel: 'manager_briefing', origin: 'people', state: 'running' })
    const mine = async (cookie: string) => (await ask(app, MINE, {}, cookie)).data
    expect((await mine(ada.cookie)).myMessages).toMatchObject([
      { title: 'Newer', reachedOn: null },
      {
        title: 'Older',
        reachedOn: null,
        mayBeUnnamed: false,
        path: expect.stringMatching(/^\/message#.{86}$/),
      },
    ])
    expect((await mine(bo.cookie)).myMessages).toEqual([])

    const [message = ''] = older.recipientIds
    const confirm = async (cookie: string) => (await ask(app, CONFIRM, { id: message }, cookie)).data.answer
    expect(await confirm(bo.cookie)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await confirm(ada.cookie)).toEqual({ __typename: 'ReadMessage' })
    const reached = await app.tenant(organization).findOneOrFail(DeliveryRecipient, { id: message })
    expect(reached).toMatchObject({ reachedOn: '2026-03-15', reachedBy: 'confirmed' })

    const comment = { theme: 'PEOPLE', body: 'Who stands in for me?' }
    expect(await change(SAY, { messageId: message, comment }, bo.cookie)).toMatchObject({ code: 'NOT_FOUND' })
    await change(SAY, { messageId: message, comment }, ada.cookie)
    expect((await read(program, manager)).comments.items).toMatchObject([
      { body: comment.body, source: 'SIGNED_IN', communicationTitle: 'Older', receivedOn: '2026-03-15' },
    ])
  })

  it('brings published answers to those who are in their audience now, and those for everybody to all of the program', async () => {
    const { program } = await aProgram()
    const [ada, bo] = [await aPerson(), await aPerson()]
    const only = await buildAudience(app, organization, { program, kind: 'list', people: [ada.employee] })
    const both = await buildAudience(app, organization, {
      program,
      kind: 'list',
      people: [ada.employee, bo.employee],
    })
    await buildFeedbackAnswer(app, organization, { program, audience: only, said: 'To Ada.' })
    await buildFeedbackAnswer(app, organization, { program, audience: both, said: 'To both.' })
    await buildFeedbackAnswer(app, organization, { program, said: 'To all.' })
    await buildFeedbackAnswer(app, organization, { program, said: 'Worded.', publishedOn: null })
    const heard = async (cookie: string) =>
      (await ask(app, MINE, {}, cookie)).data.myAnswers.map(({ said }: { said: string }) => said).toSorted()
    expect(await heard(ada.cookie)).toEqual(['To Ada.', 'To all.', 'To both.'])
    expect(await heard(bo.cookie)).toEqual(['To all.', 'To both.'])
    expect(await heard((await aPerson()).cookie)).toEqual([])
  })

  it('hands out what somebody said under their name, and erased leaves it as nobody’s, in the words too', async () => {
    const { program } = await aProgram()
    const { employee } = await aPerson()
    const em = app.tenant(organization)
    const fullName = 'Zoë (Zed) Quill'
    await em.nativeUpdate(Employee, { id: employee }, { fullName })
    const communication = await buildCommunication(app, organization, { program })
    const body = 'Ask ZOË (ZED) QUILL, that is me.'
    await buildFeedback(app, organization, {
      program,
      employee,
      communication,
      body,
      receivedOn: '2026-03-12',
    })
    const heard = await buildFeedback(app, organization, { program, body: `${fullName} knows.` })
    const person = { id: employee, fullName, staffNumber: '1', email: null, accountIds: [] }
    expect(await feedbackPersonalData.read(em, person)).toMatchObject([
      { words: body, how: 'by this person' },
      { how: 'names this person' },
    ])
    await em.transactional((own) =>
      // `as`: of a command that erases, this keeper uses the transaction and the audit record alone.
      feedbackPersonalData.erase?.({ em: own, audit: () => undefined } as unknown as Erasing, person),
    )
    const left = await app.tenant(organization).find(Feedback, { program }, { orderBy: { receivedOn: 1 } })
    expect(left.map((one) => [one.body, one.employee, one.communication, one.receivedOn])).toEqual(
      [
        ['Erased person knows.', null, null, '2027-03-01'],
        ['Ask Erased person, that is me.', null, null, '2026-03-09'],
      ].toSorted(([, , , a], [, , , b]) => String(a).localeCompare(String(b))),
    )
    expect(left.map(({ id }) => id)).toContain(heard)
  })
})
