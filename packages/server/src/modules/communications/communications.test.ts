import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import {
  buildCommunication,
  buildKeyMessage,
  type GivenCommunication,
} from '../../../test/builders/communications.ts'
import {
  buildEmployee,
  buildOrganization,
  buildPerson,
  buildUnit,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Communication } from './communication.entity.ts'
import { Delivery } from '../deliveries/delivery.entity.ts'
import { newId } from '../../kernel/new-id.ts'

const COMMUNICATION = `id version title state plannedOn senderName body approvedByName approvedAt editedByName waveName isRemoved
  audienceNames messageTexts missingCount missing { field message }
  audiences { audienceId name slant whatsInIt ownSlant ownWhatsInIt }
  viewerCan { edit { allowed } approve { allowed reason } takeBack { allowed } schedule { allowed reason } remove { reason } }`
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
    __typename ... on Communication { ${COMMUNICATION} } ... on Refusal { code message problems { field code message } } } }`
const ADD = mutation('addCommunication', 'AddCommunicationInput')
const UPDATE = mutation('updateCommunication', 'UpdateCommunicationInput')
const RESCHEDULE = mutation('rescheduleCommunication', 'RescheduleCommunicationInput')
const step = (name: string) => mutation(name, 'VersionedInput')
const READ = `query ($id: ID!) { communication(id: $id) { ${COMMUNICATION} } }`
const LIST = `query ($programId: ID!, $filter: CommunicationFilterInput!, $first: Int!, $skip: Int!) {
  communications(programId: $programId, filter: $filter, first: $first, skip: $skip) {
    total items { id title audienceNames missingCount } } }`
const SAMPLE = `query ($audienceId: ID!) { sampleReader(audienceId: $audienceId) { fullName unitName isMadeUp } }`

describe('the communications of a program', () => {
  let app: TestApp
  let organization: string
  let program: string
  let unit: string
  let sales: string
  let writer: Awaited<ReturnType<typeof buildPerson>>
  let colleague: typeof writer
  let executive: typeof writer

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-03-04T09:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    unit = await buildUnit(app, organization, { name: 'Lisbon Branch' })
    sales = await buildAudience(app, organization, { program, name: 'Sales', units: [unit] })
    const runs = [{ role: 'program_manager' as const, program }]
    writer = await buildPerson(app, organization, 'Ada Writer', runs)
    colleague = await buildPerson(app, organization, 'Bo Colleague', runs)
    executive = await buildPerson(app, organization, 'Cy Executive', [{ role: 'executive' }])
  })
  afterAll(() => app.close())

  const send = async (document: string, input: object, by = writer) =>
    (await ask(app, document, { input }, by.cookie)).data.answer
  const read = async (id: string, by = writer) => (await ask(app, READ, { id }, by.cookie)).data.communication
  const seen = async (id: string) => ({ id, version: (await read(id)).version })
  const draft = (audienceIds: string[] = [sales]) => ({
    title: 'Why now',
    purpose: 'Everybody can say why.',
    step: 4,
    channel: 'MAIL',
    senderName: 'Lena Park',
    body: 'Dear {{first_name}}',
    commentWay: 'COMMENT_PAGE',
    plannedOn: '2026-03-09',
    messageIds: [],
    audiences: audienceIds.map((audienceId) => ({ audienceId })),
  })
  /** As `draft` says it, approved. */
  const approved = (given: Partial<GivenCommunication> = {}) =>
    buildCommunication(app, organization, {
      program,
      audiences: [sales],
      author: writer.id,
      approvedBy: colleague.id,
      state: 'approved',
      title: 'Why now',
      senderName: 'Lena Park',
      body: 'Dear {{first_name}}',
      plannedOn: '2026-03-09',
      ...given,
    })

  it('go from a draft over somebody else’s approval to the schedule', async () => {
    const added = await send(ADD, { programId: program, communication: draft() })
    expect(added).toMatchObject({
      __typename: 'Communication',
      state: 'DRAFT',
      version: 1,
      audienceNames: ['Sales'],
    })
    expect(added.missing).toEqual([
      { field: 'approval', message: 'Have it approved by somebody who did not write it.' },
    ])
    const now = await send(step('approveCommunication'), { id: added.id, version: 1 }, colleague)
    expect(now).toMatchObject({
      state: 'APPROVED',
      approvedByName: 'Bo Colleague',
      approvedAt: '2026-03-04T09:00:00.000Z',
      missing: [],
    })
    const later = await send(step('scheduleCommunication'), { id: added.id, version: now.version })
    expect(later).toMatchObject({ state: 'SCHEDULED', plannedOn: '2026-03-09' })
    const off = await send(step('unscheduleCommunication'), { id: added.id, version: later.version })
    expect(off).toMatchObject({ state: 'APPROVED', plannedOn: '2026-03-09' })
  })

  it('are approved neither by who wrote them nor by who changed them last, nor by who only reads', async () => {
    const { id } = await send(ADD, { programId: program, communication: draft() })
    expect(await send(step('approveCommunication'), { id, version: 1 })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: 'You wrote it. Somebody else has to approve it.',
    })
    const edited = { ...draft(), title: 'Why now, really' }
    const { version } = await send(UPDATE, { id, version: 1, communication: edited }, colleague)
    expect(await send(step('approveCommunication'), { id, version }, colleague)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: 'You changed it last. Somebody else has to approve it.',
    })
    expect((await read(id, colleague)).viewerCan.approve).toEqual({
      allowed: false,
      reason: 'You changed it last. Somebody else has to approve it.',
    })
    expect(await send(step('approveCommunication'), { id, version }, executive)).toMatchObject({
      state: 'APPROVED',
    })
    const other = await buildPerson(app, organization, 'Di Other', [
      { role: 'program_manager', program: await buildProgram(app, organization) },
      { role: 'hr' },
    ])
    const waiting = await buildCommunication(app, organization, { program, author: writer.id })
    expect(await send(step('approveCommunication'), { id: waiting, version: 1 }, other)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: 'Only executives and the program managers assigned to it approve.',
    })
  })

  it('are drafts again when they say something else, and stay approved for another day, place or label', async () => {
    const id = await approved()
    const same = draft()
    const moved = await send(UPDATE, {
      ...(await seen(id)),
      communication: { ...same, plannedOn: '2026-03-10', step: 5 },
    })
    expect(moved).toMatchObject({ state: 'APPROVED', plannedOn: '2026-03-10' })
    const others = { ...same, plannedOn: '2026-03-10', body: 'Dear all' }
    expect(await send(UPDATE, { ...(await seen(id)), communication: others })).toMatchObject({
      state: 'DRAFT',
      approvedByName: null,
      editedByName: 'Ada Writer',
      plannedOn: '2026-03-10',
    })
  })

  it('are drafts again when they speak to somebody else, and for a word to one audience alone', async () => {
    const id = await approved()
    const depot = await buildAudience(app, organization, { program, name: 'Depot' })
    const words = draft([sales, depot])
    expect(await send(UPDATE, { ...(await seen(id)), communication: words })).toMatchObject({
      state: 'DRAFT',
      audienceNames: ['Depot', 'Sales'],
    })
    const again = await approved({ state: 'scheduled' })
    const audiences = [{ audienceId: sales, slant: null, whatsInIt: 'Home on time.' }]
    expect(
      await send(UPDATE, { ...(await seen(again)), communication: { ...words, audiences } }),
    ).toMatchObject({
      state: 'DRAFT',
      audiences: [{ whatsInIt: 'Home on time.', ownWhatsInIt: 'Home on time.', ownSlant: null }],
    })
  })

  it('leave with what their audiences said when they were approved', async () => {
    const own = await buildAudience(app, organization, { program, name: 'Own', whatsInIt: 'As approved.' })
    const { id } = await send(ADD, { programId: program, communication: draft([own]) })
    await send(step('approveCommunication'), { id, version: 1 }, colleague)
    const em = app.tenant(organization)
    const audience = await em.findOneOrFail(Audience, { id: own })
    audience.whatsInIt = 'Written later.'
    await em.flush()
    expect((await read(id)).audiences).toMatchObject([{ whatsInIt: 'As approved.' }])
  })

  it('are scheduled only when nothing is missing, and everything that is gets named at once', async () => {
    const silent = await buildAudience(app, organization, {
      program,
      name: 'Night',
      slant: null,
      whatsInIt: null,
    })
    const id = await approved({
      audiences: [sales, silent],
      senderName: null,
      commentWay: null,
      body: null,
      plannedOn: '2026-03-02',
    })
    const refused = await send(step('scheduleCommunication'), await seen(id))
    expect(refused).toMatchObject({
      code: 'INVALID_INPUT',
      message: '“Why now” lacks something to be scheduled.',
    })
    expect(refused.problems.map(({ field }: { field: string }) => field)).toEqual([
      'body',
      `audiences.${silent}.slant`,
      `audiences.${silent}.whatsInIt`,
      'senderName',
      'commentWay',
      'plannedOn',
    ])
    expect(await read(id)).toMatchObject({ state: 'APPROVED', missingCount: 6 })
  })

  it('are not scheduled for an audience that was taken away, by its name, until it is left out', async () => {
    const gone = await buildAudience(app, organization, { program, name: 'Returns desk' })
    const id = await approved({ audiences: [sales, gone] })
    await app.tenant(organization).nativeUpdate(Audience, { id: gone }, { archivedAt: new Date() })
    expect(await send(step('scheduleCommunication'), await seen(id))).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [
        {
          field: `audiences.${gone}`,
          message: '“Returns desk” was taken away: bring the audience back, or leave it out here.',
        },
      ],
    })
    expect(await read(id)).toMatchObject({ state: 'APPROVED', missingCount: 1 })
    await app.tenant(organization).nativeUpdate(Communication, { id }, { state: 'scheduled' })
    expect(await read(id)).toMatchObject({ missing: [{ field: `audiences.${gone}` }] })
    await send(UPDATE, { ...(await seen(id)), communication: draft() })
    expect(await read(id)).toMatchObject({ missing: [{ field: 'approval' }] })
  })

  it('can be planned for another day until they are sent; a scheduled one for none in the past, and not for none', async () => {
    const id = await approved({ state: 'scheduled' })
    expect(await send(RESCHEDULE, { ...(await seen(id)), plannedOn: '2026-03-18' })).toMatchObject({
      state: 'SCHEDULED',
      plannedOn: '2026-03-18',
    })
    for (const plannedOn of ['2026-03-02', null]) {
      expect(await send(RESCHEDULE, { ...(await seen(id)), plannedOn })).toMatchObject({
        problems: [{ field: 'plannedOn', code: 'missing' }],
      })
    }
    const sent = await approved({ state: 'sent', sentOn: '2026-03-03' })
    expect(await send(RESCHEDULE, { ...(await seen(sent)), plannedOn: '2026-03-30' })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: '“Why now”: It has been sent, and stays on file.',
    })
    expect(await send(step('removeCommunication'), await seen(sent))).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await send(UPDATE, { ...(await seen(sent)), communication: draft() })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })

  it('stay as they are while they are leaving', async () => {
    const id = await approved({ state: 'scheduled' })
    const em = app.tenant(organization)
    em.create(Delivery, {
      id: newId(),
      organization,
      program,
      communication: id,
      audience: sales,
      number: 1,
      channel: 'mail',
      origin: 'tidemark',
      state: 'running',
      deliveredOn: '2026-03-04',
      recipientCount: 12,
    })
    await em.flush()
    for (const name of ['unscheduleCommunication', 'takeBackCommunicationApproval']) {
      const by = name === 'unscheduleCommunication' ? writer : colleague
      expect(await send(step(name), await seen(id), by)).toMatchObject({
        code: 'NOT_ALLOWED',
        message: '“Why now”: It is leaving. Cancel what has not left yet first.',
      })
    }
    expect((await read(id)).viewerCan.edit).toEqual({ allowed: false })
  })

  it('are taken back by who may approve, off the schedule as well', async () => {
    const id = await approved({ state: 'scheduled' })
    expect(await send(step('takeBackCommunicationApproval'), await seen(id), executive)).toMatchObject({
      state: 'DRAFT',
      approvedByName: null,
      plannedOn: '2026-03-09',
    })
  })

  it('can be copied as a draft without a day, taken away and brought back', async () => {
    const message = await buildKeyMessage(app, organization, { program })
    const id = await approved({ messages: [message], state: 'sent', sentOn: '2026-03-03' })
    const copy = await send(step('copyCommunication'), await seen(id), colleague)
    expect(copy).toMatchObject({
      title: 'Why now (copy)',
      state: 'DRAFT',
      plannedOn: null,
      editedByName: 'Bo Colleague',
      audienceNames: ['Sales'],
      messageTexts: ['We answer within a day'],
    })
    const gone = await send(step('removeCommunication'), { id: copy.id, version: copy.version })
    expect(gone).toMatchObject({ isRemoved: true })
    const back = await send(step('restoreCommunication'), { id: copy.id, version: gone.version })
    expect(back).toMatchObject({ isRemoved: false, audienceNames: ['Sales'] })
  })

  it('take audiences, waves and key messages of their own program alone', async () => {
    const elsewhere = await buildProgram(app, organization)
    const theirs = await buildAudience(app, organization, { program: elsewhere })
    const message = await buildKeyMessage(app, organization, { program: elsewhere })
    const wave = await buildWave(app, organization, elsewhere)
    const add = (fields: object) =>
      send(ADD, { programId: program, communication: { ...draft(), ...fields } })
    expect(await add({ audiences: [{ audienceId: theirs }] })).toMatchObject({
      problems: [{ field: 'audiences' }],
    })
    expect(await add({ messageIds: [message] })).toMatchObject({ problems: [{ field: 'messageIds' }] })
    expect(await add({ waveId: wave })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await add({ body: 'Dear {{salary}}' })).toMatchObject({
      problems: [{ field: 'body', code: 'unknown_placeholder' }],
    })
  })

  it('are found by step, wave, audience, channel, state, day and title, a page at a time, in one statement whatever is found', async () => {
    const own = await buildProgram(app, organization)
    const by = await buildPerson(app, organization, 'Own', [{ role: 'program_manager', program: own }])
    const [first, second] = await Promise.all(
      ['First', 'Second'].map((name) => buildAudience(app, organization, { program: own, name })),
    )
    const wave = await buildWave(app, organization, own)
    const build = (title: string, given: object) =>
      buildCommunication(app, organization, { program: own, title, ...given })
    await build('100 % ready', { audiences: [first], step: 1, plannedOn: '2026-03-30' })
    await build('Be there', { audiences: [first, second], channel: 'meeting', plannedOn: '2026-03-16', wave })
    await build('Coming', { state: 'approved', plannedOn: null })
    await build('Done', { state: 'sent', plannedOn: '2026-03-09', sentOn: '2026-03-10', audiences: [second] })
    const found = async (filter: object, page = { first: 10, skip: 0 }) => {
      const { data } = await ask(app, LIST, { programId: own, filter, ...page }, by.cookie)
      return data.communications.items.map(({ title }: { title: string }) => title)
    }
    expect(await found({})).toEqual(['Done', 'Be there', '100 % ready', 'Coming'])
    expect(await found({ sort: 'TITLE', descending: true })).toEqual([
      'Done',
      'Coming',
      'Be there',
      '100 % ready',
    ])
    expect(await found({ sort: 'TITLE' }, { first: 2, skip: 1 })).toEqual(['Be there', 'Coming'])
    expect(await found({ step: 1 })).toEqual(['100 % ready'])
    expect(await found({ waveId: wave })).toEqual(['Be there'])
    expect(await found({ audienceId: second })).toEqual(['Done', 'Be there'])
    expect(await found({ channel: 'MEETING' })).toEqual(['Be there'])
    expect(await found({ states: ['APPROVED', 'SENT'] })).toEqual(['Done', 'Coming'])
    expect(await found({ from: '2026-03-10', to: '2026-03-16' })).toEqual(['Done', 'Be there'])
    expect(await found({ search: '0 %' })).toEqual(['100 % ready'])
    const statements = await statementsOf(app, () => found({}))
    expect(statements.filter((statement) => statement.includes('fitting'))).toHaveLength(1)
    for (let more = 0; more < 5; more += 1) await build('More', { audiences: [first, second] })
    expect(await statementsOf(app, () => found({}))).toEqual(statements)
    const beyond = await ask(app, LIST, { programId: own, filter: {}, first: 5, skip: 50 }, by.cookie)
    expect(beyond.data.communications).toEqual({ total: 9, items: [] })
  })

  it('are tried on somebody of an audience by those who choose people, and on a made-up reader by all others', async () => {
    const named = await buildAudience(app, organization, { program, name: 'Named', units: [unit] })
    await buildEmployee(app, organization, unit, { fullName: 'Aaliyah Abe' })
    const sample = async (by: typeof writer) =>
      (await ask(app, SAMPLE, { audienceId: named }, by.cookie)).data.sampleReader
    expect(await sample(writer)).toEqual({
      fullName: 'Aaliyah Abe',
      unitName: 'Lisbon Branch',
      isMadeUp: false,
    })
    expect(await sample(executive)).toEqual({ fullName: null, unitName: null, isMadeUp: true })
  })
})
