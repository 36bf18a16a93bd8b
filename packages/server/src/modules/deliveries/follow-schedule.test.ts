import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { Delivery } from './delivery.entity.ts'

const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Refusal { message problems { field } } } }`

describe('the invitations to a meeting', () => {
  let app: TestApp
  let organization: string
  let meeting: string
  let cookie: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    const program = await buildProgram(app, organization)
    await buildEmployee(app, organization, await buildUnit(app, organization), { email: 'ada@n.example' })
    const audiences = [await buildAudience(app, organization, { program })]
    const given = { channel: 'meeting', minutes: 30, place: 'Room 4', plannedOn: '2199-03-01' } as const
    meeting = await buildCommunication(app, organization, { program, audiences, state: 'approved', ...given })
    cookie = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const run = async (name: string, input = 'VersionedInput', more: object = {}) => {
    const [row]: { version: number }[] = await app
      .tenant(organization)
      .execute('select version from communication where id = ?', [meeting])
    const given = { id: meeting, version: row?.version, ...more }
    const { data, errors } = await ask(app, act(name, input), { input: given }, cookie)
    expect([data?.[name].__typename, errors]).toEqual(['Communication', []])
  }
  const deliveries = async () => {
    const found = await app
      .tenant(organization)
      .find(Delivery, { communication: meeting }, { orderBy: { number: 1 } })
    return found.map(({ state, number, deliveredOn, calendarSequence }) => [
      number,
      state,
      deliveredOn,
      calendarSequence,
    ])
  }

  it('leave with the command that schedules it, follow a move, and are taken back and sent anew', async () => {
    await run('scheduleCommunication')
    expect(await deliveries()).toEqual([[1, 'running', '2199-03-01', 0]])
    await run('rescheduleCommunication', 'RescheduleCommunicationInput', { plannedOn: '2199-03-08' })
    expect(await deliveries()).toEqual([[1, 'running', '2199-03-08', 1]])
    await run('unscheduleCommunication')
    expect(await deliveries()).toEqual([[1, 'cancelled', '2199-03-08', 2]])
    await run('scheduleCommunication')
    expect(await deliveries()).toEqual([
      [1, 'cancelled', '2199-03-08', 2],
      [2, 'running', '2199-03-08', 0],
    ])
  })
})
