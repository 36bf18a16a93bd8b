import { afterAll, expect, test } from 'vitest'
import { createTestApp } from '../../test/app/test-app.ts'
import { buildAudience } from '../../test/builders/audiences.ts'
import { buildCommunication } from '../../test/builders/communications.ts'
import { buildEmployee, buildOrganization, buildUnit } from '../../test/builders/organization.ts'
import { buildProgram } from '../../test/builders/programs.ts'
import { Program } from '../modules/programs/program.entity.ts'
import { seedDeliveries } from './seed-deliveries.ts'

const app = await createTestApp()
afterAll(app.close)

test('what the demonstration has sent went out on its day to its people, to each once, and reached some of them', async () => {
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  const program = await buildProgram(app, organization)
  for (let index = 0; index < 40; index += 1)
    await buildEmployee(app, organization, unit, { email: `p${index}@n.example` })
  const audiences = [
    await buildAudience(app, organization, { program }),
    await buildAudience(app, organization, { program, units: [unit] }),
  ]
  await buildCommunication(app, organization, { program, audiences, state: 'sent', sentOn: '2027-02-01' })
  await app.tenant(organization).transactional(async (em) => {
    await seedDeliveries({ em, program: await em.findOneOrFail(Program, program) })
  })
  const [found] = await app.tenant(organization).execute(
    `select count(distinct d.id)::int as deliveries, count(*)::int as recipients, min(d.delivered_on)::text as day,
            (select count(*)::int from outgoing_mail) as letters,
            count(*) filter (where r.reached_on is not null) between 10 and 70 as "reachesSome"
       from delivery d join delivery_recipient r on r.delivery_id = d.id where d.state = 'done'`,
  )
  expect(found).toEqual({ deliveries: 2, recipients: 80, day: '2027-02-01', letters: 40, reachesSome: true })
})
