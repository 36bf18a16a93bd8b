import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery, type GivenDelivery } from '../../../test/builders/deliveries.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { DeliveryRecipient } from './delivery-recipient.entity.ts'

const mutation = (
  name: string,
) => `mutation ($input: RecordAttendanceInput!) { answer: ${name}(input: $input) {
  ... on CommunicationDeliveries { id items { id reachedAtLeast mayRecordAttendance { allowed } } }
  ... on Refusal { code message problems { field code message } } } }`
const RECORD = mutation('recordAttendance')
const TAKE_BACK = mutation('takeBackMeetingAttendance')

const BEGAN = new Date('2026-03-02T10:00:00Z')

describe('who was at a meeting', () => {
  let app: TestApp
  let organization: string
  let program: string
  let unit: string
  let audience: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    unit = await buildUnit(app, organization)
    audience = await buildAudience(app, organization, { program })
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const person = (staffNumber: string, fullName: string) =>
    buildEmployee(app, organization, unit, { staffNumber, fullName, email: `${staffNumber}@n.example` })
  /** A meeting of 2 March 2026 to which these people were invited. */
  const meeting = async (employees: string[], given: Partial<GivenDelivery> = {}) => {
    const communication = await buildCommunication(app, organization, {
      program,
      channel: 'meeting',
      state: 'sent',
    })
    return buildDelivery(app, organization, {
      program,
      communication,
      audience,
      channel: 'meeting',
      startsAt: BEGAN,
      deliveredOn: '2026-03-02',
      recipients: employees.map((employee) => ({ employee, unit })),
      ...given,
    })
  }
  const send = async (document: string, id: string, people: string, cookie = manager) =>
    (await ask(app, document, { input: { id, version: 1, people } }, cookie)).data.answer
  const reached = async (recipientIds: readonly string[]) => {
    const rows = await app.tenant(organization).find(DeliveryRecipient, { id: { $in: [...recipientIds] } })
    return recipientIds.map((id) => {
      const row = rows.find((one) => one.id === id)
      return [row?.reachedBy ?? null, row?.reachedOn ?? null]
    })
  }

  it('people of a pasted list count as reached on the day of the meeting, and no longer once that is taken back', async () => {
    const people = [
      await person('A-1', 'Ada Okafor'),
      await person('A-2', 'Bo Lind'),
      await person('A-3', 'Cy Ray'),
    ]
    const { id, recipientIds } = await meeting(people)
    const list = 'ada okafor\nA-2@N.EXAMPLE\n\nA-2'
    expect(await send(RECORD, id, list)).toMatchObject({
      items: [{ id, mayRecordAttendance: { allowed: true } }],
    })
    const there = ['attended', '2026-03-02']
    expect(await reached(recipientIds)).toEqual([there, there, [null, null]])
    await send(TAKE_BACK, id, list)
    expect(await reached(recipientIds)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  it('whoever was reached before stays reached as they were, recorded or taken back', async () => {
    const bo = await person('B-1', 'Bea Bo')
    const { id, recipientIds } = await meeting([], {
      recipients: [{ employee: bo, unit, reachedOn: '2026-03-01' }],
    })
    await send(RECORD, id, 'B-1')
    await send(TAKE_BACK, id, 'B-1')
    expect(await reached(recipientIds)).toEqual([['confirmed', '2026-03-01']])
  })

  it('a line that fits nobody invited, or several, is told by its words, and nothing of the list is kept', async () => {
    const { id, recipientIds } = await meeting([
      await person('C-1', 'Same Name'),
      await person('C-2', 'Same Name'),
    ])
    await person('C-3', 'Not Invited')
    const refused = await send(RECORD, id, 'C-1\nNot Invited\nC-9')
    expect(refused.problems).toEqual([
      {
        field: 'people',
        code: 'not_invited',
        message: 'Not among the invited: “Not Invited”, “C-9”. Correct these lines or take them out.',
      },
    ])
    expect(await send(RECORD, id, 'C-1\nSame Name')).toMatchObject({ problems: [{ code: 'more_than_one' }] })
    expect(await send(RECORD, id, ' ')).toMatchObject({ problems: [{ field: 'people' }] })
    expect(await reached(recipientIds)).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('is put down of meetings that have begun and weren’t called off, by who runs the program; the record names nobody', async () => {
    const dee = await person('D-1', 'Dee Dee')
    const tomorrow = { startsAt: new Date(Date.now() + 86_400_000) }
    for (const given of [tomorrow, { state: 'cancelled' as const }, { channel: 'mail' as const }]) {
      const { id } = await meeting([dee], given)
      expect(await send(RECORD, id, 'D-1')).toMatchObject({ code: 'NOT_ALLOWED' })
    }
    const { id } = await meeting([dee])
    const reader = await buildViewer(app, organization, [{ role: 'executive' }, { role: 'program_manager' }])
    expect(await send(RECORD, id, 'D-1', reader)).toMatchObject({ code: 'NOT_ALLOWED' })
    await send(RECORD, id, 'D-1')
    const entries: { detail: unknown }[] = await app
      .tenant(organization)
      .execute(`select detail from audit_entry where subject_id = ?`, [id])
    expect(entries.map(({ detail }) => detail)).toEqual([{ listed: 1, marked: 1 }])
  })

  it('of two who put it down from one version, the later is told', async () => {
    const { id } = await meeting([await person('E-1', 'Eve')])
    const input = { id, version: 9, people: 'E-1' }
    const { data } = await ask(app, RECORD, { input }, manager)
    expect(data.answer).toMatchObject({ code: 'CONFLICT' })
  })
})
