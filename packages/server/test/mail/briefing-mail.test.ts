import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ask, createTestApp } from '../app/test-app.ts'
import { buildAudience } from '../builders/audiences.ts'
import { buildCascade } from '../builders/briefings.ts'
import {
  buildAccount,
  buildEmployee,
  buildOrganization,
  buildPerson,
  buildUnit,
  buildViewer,
} from '../builders/organization.ts'
import { buildProgram } from '../builders/programs.ts'
import { Account } from '../../src/modules/access/account.entity.ts'
import { catchMail } from './catch-mail.ts'
import { jobsLeft, mailServer, runJobs } from './run-jobs.ts'

const app = await createTestApp()
const catcher = await catchMail()
const runner = runJobs(app, mailServer(catcher.url))
/** Sessions know the real time only, so this is of these days. */
const TODAY = new Date().toISOString().slice(0, 10)
const settled = () =>
  vi.waitFor(async () => expect(await jobsLeft(app)).toBe(0), { timeout: 20_000, interval: 50 })

let organization: string
let program: string
let planner: string

beforeAll(async () => {
  app.services.mail = mailServer(catcher.url)
  app.setNow(new Date(`${TODAY}T09:00:00Z`))
  organization = await buildOrganization(app)
  program = await buildProgram(app, organization, { name: 'Customer first' })
  planner = await buildViewer(app, organization, [{ role: 'program_manager', program }])
})
afterAll(async () => {
  await runner.close()
  await catcher.close()
  await app.close()
})

const REMIND = `mutation ($id: ID!) { remindBriefingManagers(communicationId: $id) {
  ... on BriefingCascade { remindedOn withoutAddress mayRemind { allowed } } ... on Refusal { refusal: code message } } }`
const HOLD = `mutation ($input: HoldBriefingInput!) { holdBriefing(input: $input) { __typename } }`
const ASSIGN = `mutation ($input: AssignBriefingInput!) { assignBriefing(input: $input) { __typename } }`
const remind = async (id: string) => (await ask(app, REMIND, { id }, planner)).data.remindBriefingManagers

/** A line manager of a unit, who reads mail at that address, if they have one. */
async function buildManager(unit: string, email?: string) {
  const employee = await buildEmployee(app, organization, unit, email === undefined ? {} : { email })
  const person = await buildPerson(app, organization, email ?? 'Nobody', [{ role: 'line_manager', unit }])
  await app.tenant(organization).nativeUpdate(Account, { id: person.id }, { employee })
  return person
}

test('managers get one mail when they are to brief, and one more a day at most while groups are left', async () => {
  const [north, south, depot] = [
    await buildUnit(app, organization, { name: 'North' }),
    await buildUnit(app, organization, { name: 'South' }),
    await buildUnit(app, organization, { name: 'Depot' }),
  ]
  const nora = await buildManager(north, 'nora@n.example')
  await buildManager(south, 'sven@n.example')
  await buildManager(depot)
  for (let number = 1; number <= 11; number += 1) await buildEmployee(app, organization, north)
  const audience = await buildAudience(app, organization, { program })
  const handedOut = new Date(`${addDays(TODAY, -1)}T09:00:00Z`)
  const cascade = { program, audiences: [audience], title: 'Orders in one place', handedOut }
  const { communication, briefings } = await buildCascade(app, organization, cascade)
  await settled()
  expect(catcher.addresses()).toEqual(['nora@n.example', 'sven@n.example'])
  const letter = catcher.mails.find(({ to }) => to?.[0]?.address === 'nora@n.example')
  expect(letter?.subject).toBe('Please tell your people: Orders in one place')
  // Twelve with Nora herself, whom nobody above could brief.
  expect(letter?.text).toContain(
    'Please tell your people about “Orders in one place”: 12 people in 2 groups.',
  )
  expect(letter?.text).toContain('http://localhost:4000/my-briefings')

  catcher.mails.length = 0
  for (const { id, people, manager } of briefings) {
    const input = { id, version: 1, heldOn: TODAY, presentIds: people }
    if (manager === nora.displayName) await ask(app, HOLD, { input }, nora.cookie)
  }
  expect(await remind(communication)).toMatchObject({ remindedOn: TODAY, withoutAddress: 1 })
  expect(await remind(communication)).toMatchObject({
    refusal: 'NOT_ALLOWED',
    message: 'Managers have been reminded today already. Try again tomorrow.',
  })
  await settled()
  expect(catcher.mails.map(({ subject, to }) => [subject, to?.[0]?.address])).toEqual([
    ['Still to tell your people: Orders in one place', 'sven@n.example'],
  ])
  expect(catcher.mails[0]?.text).toContain('1 person in 1 group.')
})

test('whoever is asked to brief somebody else’s group is told so', async () => {
  const [unit, other] = [await buildUnit(app, organization), await buildUnit(app, organization)]
  await buildEmployee(app, organization, unit)
  const eve = await buildManager(other, 'eve@n.example')
  const audience = await buildAudience(app, organization, { program, name: 'One', units: [unit] })
  const handedOut = new Date(`${TODAY}T08:00:00Z`)
  const { briefings } = await buildCascade(app, organization, { program, audiences: [audience], handedOut })
  await settled()
  catcher.mails.length = 0
  const input = { id: briefings[0]?.id, version: 1, managerId: eve.id }
  await ask(app, ASSIGN, { input }, planner)
  await settled()
  expect(catcher.addresses()).toEqual(['eve@n.example'])
  expect(catcher.mails[0]?.text).toContain('1 person in 1 group.')
})

test('without a mail server nobody is reminded, and that is said', async () => {
  const unit = await buildUnit(app, organization)
  await buildEmployee(app, organization, unit)
  await buildAccount(app, organization, [{ role: 'line_manager', unit }])
  const audience = await buildAudience(app, organization, { program, name: 'Last', units: [unit] })
  const handedOut = new Date(`${TODAY}T08:00:00Z`)
  const { communication } = await buildCascade(app, organization, {
    program,
    audiences: [audience],
    handedOut,
  })
  app.services.mail = null
  expect(await remind(communication)).toMatchObject({ message: 'No mail server is set up.' })
  app.services.mail = mailServer(catcher.url)
})
