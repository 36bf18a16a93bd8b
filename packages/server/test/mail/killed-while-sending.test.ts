import { expect, onTestFinished, test, vi } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { startDeliveries } from '../../src/modules/deliveries/deliveries.module.ts'
import { createTestApp } from '../app/test-app.ts'
import { buildAudience } from '../builders/audiences.ts'
import { buildPeople } from '../builders/behaviors.ts'
import { buildCommunication } from '../builders/communications.ts'
import { buildOrganization, buildUnit } from '../builders/organization.ts'
import { buildProgram } from '../builders/programs.ts'
import { settingsFor, spawnTidemark } from '../process/tidemark-process.ts'
import { catchMail } from './catch-mail.ts'
import { FROM, jobsLeft } from './run-jobs.ts'

const PEOPLE = 400
/** In the middle of the third of eight jobs of fifty letters. */
const KILLED_AFTER = 130

// Two processes from the sources, one after the other.
test(
  'a process that is killed with -9 in the middle of a delivery leaves nobody without a letter and nobody with two',
  { timeout: 240_000 },
  async () => {
    const app = await createTestApp()
    onTestFinished(app.close)
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization)
    const people = await buildPeople(app, organization, unit, PEOPLE)
    const database = (statement: string) =>
      withClient(app.database.adminUrl, async (admin) => (await admin.query(statement)).rows)
    await database(`update employee set email = id || '@n.example'`)
    const program = await buildProgram(app, organization)
    const audience = await buildAudience(app, organization, { program })
    const message = { program, audiences: [audience], state: 'scheduled' } as const
    const communication = await buildCommunication(app, organization, message)

    const catcher = await catchMail()
    onTestFinished(catcher.close)
    const settings = {
      ...settingsFor(app),
      TIDEMARK_SMTP_URL: catcher.url,
      TIDEMARK_MAIL_FROM: FROM,
      TIDEMARK_MAIL_PER_MINUTE: '60000',
    }
    const waitsForAnswer = catcher.leaveUnanswered(KILLED_AFTER)
    await app
      .tenant(organization)
      .transactional((em) => startDeliveries(em, communication, new Date('2027-03-01T09:00:00Z')))

    const killed = await spawnTidemark(settings)
    await waitsForAnswer
    killed.child.kill('SIGKILL')
    await killed.exited
    expect(catcher.mails).toHaveLength(KILLED_AFTER)
    // As if a minute had gone by: only then is a process that says nothing taken for gone.
    for (const table of ['_private_jobs', '_private_job_queues'])
      await database(`update graphile_worker.${table} set locked_at = locked_at - interval '1 minute'`)

    await spawnTidemark(settings)
    await vi.waitFor(async () => expect(await jobsLeft(app)).toBe(0), { timeout: 150_000, interval: 100 })
    expect(catcher.addresses()).toEqual(people.map((id) => `${id}@n.example`).toSorted())
  },
)
