import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication, type GivenCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery } from '../../../test/builders/deliveries.ts'
import { buildEmployee, buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Communication } from '../communications/communication.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { finishDelivery, markReached, startDeliveries } from './deliveries.module.ts'
import { DeliveryRecipient } from './delivery-recipient.entity.ts'
import { Delivery } from './delivery.entity.ts'

const NOW = new Date('2027-03-01T09:00:00Z')

describe('a delivery', () => {
  let app: TestApp
  let organization: string
  let program: string
  let sales: string
  let service: string
  let ada: string
  let bo: string
  let everybody: string
  let sellers: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    sales = await buildUnit(app, organization, { name: 'Sales' })
    service = await buildUnit(app, organization, { name: 'Service' })
    ada = await buildEmployee(app, organization, sales)
    bo = await buildEmployee(app, organization, service)
    everybody = await buildAudience(app, organization, { program })
    sellers = await buildAudience(app, organization, { program, name: 'Sellers', units: [sales] })
  })
  afterAll(() => app.close())

  const scheduled = (given: Partial<GivenCommunication> = {}) =>
    buildCommunication(app, organization, {
      program,
      audiences: [everybody, sellers],
      state: 'scheduled',
      ...given,
    })
  const start = (communication: string, now = NOW) =>
    app.tenant(organization).transactional((em) => startDeliveries(em, communication, now))
  const find = async (id: string | undefined) =>
    app.tenant(organization).findOneOrFail(Delivery, { id: id ?? '' })
  const recipientsOf = async (id: string | undefined) => {
    const rows = await app.tenant(organization).find(DeliveryRecipient, { delivery: id ?? '' })
    return new Map(rows.map(({ employee, unit }) => [employee?.id, unit?.id]))
  }

  it('does not go out silently to an audience that was taken away, nor leave it out: it stops and says why', async () => {
    const gone = await buildAudience(app, organization, { program, name: 'Returns desk' })
    const communication = await scheduled({ audiences: [everybody, gone] })
    const em = app.tenant(organization)
    await em.nativeUpdate(Audience, { id: gone }, { archivedAt: new Date() })
    await expect(start(communication)).rejects.toThrow(
      '“Returns desk” was taken away: bring the audience back, or take this off the schedule and leave it out.',
    )
    expect(await em.count(Delivery, { communication })).toBe(0)
    await em.nativeUpdate(Audience, { id: gone }, { archivedAt: null })
    expect(await start(communication)).toHaveLength(2)
  })

  it('goes to everybody whom the audience holds at that moment, with their units, and stays as it was', async () => {
    const [toAll, toSellers] = await start(await scheduled())
    expect(await recipientsOf(toAll)).toEqual(
      new Map([
        [ada, sales],
        [bo, service],
      ]),
    )
    expect(await recipientsOf(toSellers)).toEqual(new Map([[ada, sales]]))
    expect(await find(toAll)).toMatchObject({
      recipientCount: 2,
      number: 1,
      state: 'running',
      deliveredOn: '2027-03-01',
    })

    const cy = await buildEmployee(app, organization, sales)
    const em = app.tenant(organization)
    await em.nativeUpdate(Employee, { id: ada }, { unit: service })
    expect(await recipientsOf(toSellers)).toEqual(new Map([[ada, sales]]))
    await em.nativeUpdate(Employee, { id: ada }, { unit: sales })
    await em.nativeUpdate(Employee, { id: cy }, { archivedAt: new Date() })
  })

  it('is made once, however often and by however many at the same time it is begun', async () => {
    const communication = await scheduled()
    const both = await Promise.all([start(communication), start(communication)])
    expect(both.map((made) => made.length)).toContain(0)
    expect(both.flat()).toHaveLength(2)
    expect(await start(communication)).toEqual([])
  })

  it.each(['draft', 'approved', 'sent'] as const)('isn’t made of what is %s', async (state) => {
    const communication = await scheduled({ state })
    await expect(start(communication)).rejects.toThrow('Only a communication that is scheduled')
  })

  it('waits for people where Tidemark doesn’t put it out itself, and has the day of those who planned it', async () => {
    const given = { channel: 'intranet', timeZone: 'Pacific/Auckland', audiences: [sellers] } as const
    const [id] = await start(await scheduled(given), new Date('2027-03-01T12:00:00Z'))
    expect(await find(id)).toMatchObject({ origin: 'people', state: 'waiting', deliveredOn: '2027-03-02' })
  })

  it('of a meeting has its instant, by the clocks of its time zone', async () => {
    // Berlin goes to summer time on 28 March 2027: nine o'clock is 8:00 UTC before and 7:00 UTC after.
    const meeting = {
      channel: 'meeting',
      timeZone: 'Europe/Berlin',
      audiences: [sellers],
      minutes: 45,
    } as const
    const [before] = await start(await scheduled({ ...meeting, plannedOn: '2027-03-26' }))
    const [after] = await start(await scheduled({ ...meeting, plannedOn: '2027-03-29' }))
    expect((await find(before)).startsAt?.toISOString()).toBe('2027-03-26T08:00:00.000Z')
    expect((await find(after)).startsAt?.toISOString()).toBe('2027-03-29T07:00:00.000Z')
    expect(await find(after)).toMatchObject({ deliveredOn: '2027-03-29', minutes: 45, calendarSequence: 0 })
  })

  it('takes as many statements for one audience as people are in it: always the same', async () => {
    const communication = await scheduled({ audiences: [everybody] })
    const statements = await statementsOf(app, () => start(communication))
    // begin, lock, audiences, rules, freeze, job, commit
    expect(statements.length).toBeLessThanOrEqual(7)
  })

  it('is over once, and the communication is sent when its last one is', async () => {
    const communication = await scheduled()
    const [first = '', second = ''] = await start(communication)
    const finish = (id: string) => app.tenant(organization).transactional((em) => finishDelivery(em, id, NOW))
    const state = async () =>
      (await app.tenant(organization).findOneOrFail(Communication, { id: communication })).state
    expect(await finish(first)).toBe(true)
    expect(await finish(first)).toBe(false)
    expect(await state()).toBe('scheduled')
    await finish(second)
    expect(await state()).toBe('sent')
  })

  it('counts somebody as reached with all audiences that they are in, and the first time stays', async () => {
    const communication = await scheduled({ state: 'sent' })
    const given = { program, communication, recipients: [{ employee: ada }, { employee: bo }] }
    const one = await buildDelivery(app, organization, { ...given, audience: everybody })
    const two = await buildDelivery(app, organization, { ...given, audience: sellers })
    const later = { ...given, audience: sellers, number: 2, deliveredOn: '2027-04-01' }
    const other = await buildDelivery(app, organization, later)
    const [adas = ''] = one.recipientIds
    const mark = (by: 'confirmed' | 'attended', on: string) =>
      app.tenant(organization).transactional((em) => markReached(em, { recipientIds: [adas], by, on }))
    expect(await mark('confirmed', '2027-03-02')).toBe(2)
    expect(await mark('attended', '2027-03-05')).toBe(0)
    const reached = await app
      .tenant(organization)
      .find(DeliveryRecipient, { reachedOn: { $ne: null } }, { orderBy: { id: 1 } })
    expect(reached.map(({ delivery, reachedBy, reachedOn }) => [delivery.id, reachedBy, reachedOn])).toEqual([
      [one.id, 'confirmed', '2027-03-02'],
      [two.id, 'confirmed', '2027-03-02'],
    ])
    expect(other.recipientIds).toHaveLength(2)
  })
})
