import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { readCheckToken } from '../../src/modules/understanding/check-token.ts'
import {
  remindOfChecks,
  takeCheckAnswers,
  turnChecks,
} from '../../src/modules/understanding/understanding.module.ts'
import { createTestApp, TEST_SECRET } from '../app/test-app.ts'
import { buildAudience } from '../builders/audiences.ts'
import { buildEmployee, buildOrganization, buildUnit } from '../builders/organization.ts'
import { buildProgram } from '../builders/programs.ts'
import { buildCheck } from '../builders/understanding.ts'
import { catchMail, type MailCatcher } from './catch-mail.ts'
import { jobsLeft, mailServer, runJobs } from './run-jobs.ts'

const app = await createTestApp()
afterAll(app.close)

let catcher: MailCatcher
let runner: { close(): Promise<void> }
const at = (day: string) => new Date(`${day}T09:00:00Z`)
const addressOf = ({ to }: MailCatcher['mails'][number]) => to?.[0]?.address
const settled = () =>
  vi.waitFor(async () => expect(await jobsLeft(app)).toBe(0), { timeout: 20_000, interval: 50 })

beforeEach(async () => {
  catcher = await catchMail()
  runner = runJobs(app, mailServer(catcher.url))
})
afterEach(async () => {
  await runner.close()
  await catcher.close()
})

test('a check opens and closes on its days: everybody gets their own link once, and who hasn’t answered one reminder', async () => {
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  for (const name of ['ana', 'bo', 'cy', 'di', 'ed'])
    await buildEmployee(app, organization, unit, { email: `${name}@example.com` })
  const program = await buildProgram(app, organization)
  const audience = await buildAudience(app, organization, { program, units: [unit] })
  const [opensOn, closesOn] = ['2027-03-01', '2027-03-07']
  const check = await buildCheck(app, organization, { program, audience, opensOn, closesOn })
  const em = app.tenant(organization)

  app.setNow(at(opensOn))
  expect(await turnChecks(em, organization, at(addDays(opensOn, -1)))).toEqual([])
  expect(await turnChecks(em, organization, at(opensOn))).toEqual([
    { checkId: check, command: 'openUnderstandingCheck', refusal: null },
  ])
  expect(await turnChecks(em, organization, at(opensOn))).toEqual([])
  await settled()
  expect(catcher.addresses()).toEqual(['ana', 'bo', 'cy', 'di', 'ed'].map((name) => `${name}@example.com`))
  const [first] = catcher.mails
  expect(first?.subject).toMatch(/^2 questions about /)
  const token = /\/check#([\w-]+)/.exec(first?.text ?? '')?.[1] ?? ''
  const person = readCheckToken(TEST_SECRET, token)
  expect(person?.organizationId).toBe(organization)
  if (person) expect(await takeCheckAnswers(em, person, [0, 5], at(opensOn))).toBe('taken')

  const reminding = addDays(closesOn, -2)
  app.setNow(at(reminding))
  await remindOfChecks(em, at(addDays(closesOn, -3)))
  await remindOfChecks(em, at(reminding))
  await remindOfChecks(em, at(closesOn))
  await settled()
  const reminded = catcher.mails.slice(5).map(addressOf)
  expect(reminded).toHaveLength(4)
  expect(reminded).not.toContain(first && addressOf(first))

  expect(await turnChecks(em, organization, at(addDays(closesOn, 1)))).toMatchObject([
    { command: 'closeUnderstandingCheck', refusal: null },
  ])
  const kept = await withClient(app.database.adminUrl, (admin) =>
    admin.query<{ kind: string }>('select kind from outgoing_mail where about = $1', [check]),
  )
  // Who was reminded had not answered: nothing tells that any more.
  expect(new Set(kept.rows.map(({ kind }) => kind))).toEqual(new Set(['check_invitation']))
})
