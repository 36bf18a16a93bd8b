import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication, buildKeyMessage } from '../../../test/builders/communications.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'

const PLAN = `id audienceNames viewerCan { edit { allowed } approve { allowed } }
  keyMessages { id version text timesSent timesScheduled heard }`
const READ = `query ($programId: ID!) { communicationPlan(programId: $programId) { ${PLAN} } }`
const COVERAGE = `query ($programId: ID!, $from: LocalDate!, $weeks: Int!) { communicationPlan(programId: $programId) {
  coverage(from: $from, weeks: $weeks) { perWeekMax audiences {
    name frequencyDays lastSentOn nextOn sent scheduled planned daysOverdue isOverloaded } } } }`
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
    __typename ... on CommunicationPlan { ${PLAN} } ... on Refusal { code problems { field code } } } }`

describe('the communications plan of a program', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    // A Wednesday.
    app.setNow(new Date('2026-03-04T09:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization, { startsOn: '2026-01-05' })
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const send = async (document: string, input: object) =>
    (await ask(app, document, { input }, manager)).data.answer
  const ofProgram = async (startsOn: string) => {
    const id = await buildProgram(app, organization, { startsOn })
    return { id, cookie: await buildViewer(app, organization, [{ role: 'program_manager', program: id }]) }
  }

  it('tells how often each audience was sent each key message, and counts nothing that has not left', async () => {
    const own = await ofProgram('2026-01-05')
    const [depot, sales] = [
      await buildAudience(app, organization, { program: own.id, name: 'Depot' }),
      await buildAudience(app, organization, { program: own.id, name: 'Sales' }),
    ]
    const message = await buildKeyMessage(app, organization, { program: own.id, text: 'Within a day' })
    const other = await buildKeyMessage(app, organization, { program: own.id, text: 'No forms' })
    const build = (given: object) => buildCommunication(app, organization, { program: own.id, ...given })
    await build({ state: 'sent', messages: [message], audiences: [depot, sales] })
    await build({ state: 'sent', messages: [message, other], audiences: [sales] })
    await build({ state: 'scheduled', messages: [message], audiences: [depot, sales] })
    await build({ messages: [message], audiences: [depot] })
    const { data } = await ask(app, READ, { programId: own.id }, own.cookie)
    expect(data.communicationPlan).toMatchObject({
      audienceNames: ['Depot', 'Sales'],
      keyMessages: [
        { text: 'No forms', timesSent: 1, timesScheduled: 0, heard: [0, 1] },
        { text: 'Within a day', timesSent: 2, timesScheduled: 1, heard: [1, 2] },
      ],
    })
  })

  it('keeps key messages that are added, worded anew, taken away and brought back', async () => {
    const added = await send(mutation('addKeyMessage', 'AddKeyMessageInput'), {
      programId: program,
      text: ' One place ',
    })
    const [{ id, version }] = added.keyMessages
    expect(added.keyMessages).toMatchObject([{ text: 'One place', heard: [] }])
    const update = mutation('updateKeyMessage', 'UpdateKeyMessageInput')
    expect(await send(update, { id, version, text: 'One place for all' })).toMatchObject({
      keyMessages: [{ text: 'One place for all', version: 2 }],
    })
    expect(await send(update, { id, version, text: 'Late' })).toMatchObject({ code: 'CONFLICT' })
    expect(await send(update, { id, version: 2, text: ' ' })).toMatchObject({
      problems: [{ field: 'text', code: 'required' }],
    })
    expect(await send(mutation('removeKeyMessage', 'VersionedInput'), { id, version: 2 })).toMatchObject({
      keyMessages: [],
    })
    expect(await send(mutation('restoreKeyMessage', 'VersionedInput'), { id, version: 3 })).toMatchObject({
      keyMessages: [{ text: 'One place for all' }],
    })
  })

  it('shows by week what each audience got and will get, where it waits too long and where it is too much', async () => {
    // Weeks from Monday 23 February; audiences were put down before, so they wait from the program's first day, 16 February.
    const own = await ofProgram('2026-02-16')
    const createdAt = new Date('2026-02-01T00:00:00Z')
    const [busy, quiet] = [
      await buildAudience(app, organization, { program: own.id, name: 'Busy', frequencyDays: 7, createdAt }),
      await buildAudience(app, organization, {
        program: own.id,
        name: 'Quiet',
        frequencyDays: 14,
        createdAt,
      }),
    ]
    const build = (given: object) =>
      buildCommunication(app, organization, { program: own.id, audiences: [busy], ...given })
    for (const day of ['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26']) {
      await build({ state: 'sent', plannedOn: day, sentOn: day })
    }
    await build({ state: 'scheduled', plannedOn: '2026-03-10', audiences: [busy, quiet] })
    await build({ state: 'draft', plannedOn: '2026-03-17' })
    // Nobody scheduled it by its day, so it was nothing.
    await build({ state: 'draft', plannedOn: '2026-02-24' })
    const variables = { programId: own.id, from: '2026-02-23', weeks: 4 }
    const { data } = await ask(app, COVERAGE, variables, own.cookie)
    expect(data.communicationPlan.coverage).toEqual({
      perWeekMax: 3,
      audiences: [
        {
          name: 'Busy',
          frequencyDays: 7,
          lastSentOn: '2026-02-26',
          nextOn: '2026-03-10',
          sent: [4, 0, 0, 0],
          scheduled: [0, 0, 1, 0],
          planned: [0, 0, 0, 1],
          // Heard on Thu 26: over 7 days from Fri 6 to Mon 9 (3 + 1); heard on Tue 10: from Wed 18 (5).
          daysOverdue: [0, 3, 1, 5],
          isOverloaded: [true, false, false, false],
        },
        {
          name: 'Quiet',
          frequencyDays: 14,
          lastSentOn: null,
          nextOn: '2026-03-10',
          sent: [0, 0, 0, 0],
          scheduled: [0, 0, 1, 0],
          planned: [0, 0, 0, 0],
          // Waits since Mon 16 February: over 14 days from Tue 3 March to Mon 9 (6 + 1).
          daysOverdue: [0, 6, 1, 0],
          isOverloaded: [false, false, false, false],
        },
      ],
    })
    const before = await statementsOf(app, () => ask(app, COVERAGE, variables, own.cookie))
    await build({ state: 'scheduled', plannedOn: '2026-03-11', audiences: [busy, quiet] })
    expect(await statementsOf(app, () => ask(app, COVERAGE, variables, own.cookie))).toHaveLength(
      before.length,
    )
  })

  it.each([
    { from: '2026-02-24', weeks: 4 },
    { from: '2026-02-23', weeks: 0 },
    { from: '2026-02-23', weeks: 27 },
  ])('refuses weeks that are none: %o', async (window) => {
    const { errors } = await ask(app, COVERAGE, { programId: program, ...window }, manager)
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  })
})
