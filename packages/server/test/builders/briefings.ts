import { startDeliveries } from '../../src/modules/deliveries/deliveries.module.ts'
import type { TestApp } from '../app/test-app.ts'
import { buildDelivery } from './deliveries.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { Briefing } from '../../src/modules/briefings/briefing.entity.ts'
import { DeliveryRecipient } from '../../src/modules/deliveries/delivery-recipient.entity.ts'
import { withClient } from '../../src/database/connect.ts'
import { buildCommunication, type GivenCommunication } from './communications.ts'

/** A manager briefing that was handed out at an instant: the communication, and the groups of its people in their order. */
export async function buildCascade(
  app: TestApp,
  organization: string,
  { handedOut, ...given }: GivenCommunication & { handedOut: Date },
): Promise<{ communication: string; briefings: GivenGroup[] }> {
  const communication = await buildCommunication(app, organization, {
    title: 'Orders in one place',
    channel: 'manager_briefing',
    fixed: 'Orders are taken in the new system from 8 March.',
    canChange: 'Who in {{unit}} learns it first.',
    state: 'scheduled',
    ...given,
  })
  await app.tenant(organization).transactional((em) => startDeliveries(em, communication, handedOut))
  return { communication, briefings: await readGroups(app, organization, communication) }
}

interface GivenGroup {
  id: string
  unit: string
  manager: string | null
  number: number
  /** Their names, and under the same index their places in the group. */
  names: string[]
  people: string[]
}

/** The groups of a communication's people, by unit and number. */
export const readGroups = (
  app: TestApp,
  organization: string,
  communication: string,
): Promise<GivenGroup[]> =>
  app.tenant(organization).transactional((em) =>
    em.execute(
      `select b.id, u.name as unit, a.display_name as manager, b.number,
              array_agg(e.full_name order by e.full_name, r.id) as names,
              array_agg(r.id::text order by e.full_name, r.id) as people
         from briefing b
         join delivery d on d.id = b.delivery_id
         join business_unit u on u.id = b.unit_id
         left join account a on a.id = b.manager_id
         join delivery_recipient r on r.briefing_id = b.id
         join employee e on e.id = r.employee_id
        where d.communication_id = ?
        group by b.id, u.name, a.display_name, b.number order by u.name, b.number, b.id`,
      [communication],
    ),
  )

/** One group of one person, whatever the communication is. */
export async function buildBriefing(
  app: TestApp,
  organization: string,
  {
    employee,
    unit,
    manager,
    ...given
  }: {
    program: string
    communication: string
    audience: string
    unit: string
    employee: string
    manager: string
  },
): Promise<{ briefing: string; recipient: string }> {
  const delivery = await buildDelivery(app, organization, {
    ...given,
    channel: 'manager_briefing',
    origin: 'people',
    state: 'running',
  })
  const [briefing, recipient] = [newId(), newId()]
  const em = app.tenant(organization)
  const whose = { organization, delivery: delivery.id, unit }
  em.create(Briefing, { id: briefing, ...whose, program: given.program, manager, number: 1 })
  em.create(DeliveryRecipient, { id: recipient, ...whose, employee, briefing })
  await em.flush()
  return { briefing, recipient }
}

/** Has the newest account of an organization hold all of its briefings. */
export const giveBriefingsToNewest = ({ database }: TestApp, organization: string): Promise<unknown> =>
  withClient(database.adminUrl, (admin) =>
    admin.query(
      `update briefing set manager_id = (select id from account where organization_id = $1 order by id desc limit 1)
        where organization_id = $1`,
      [organization],
    ),
  )
