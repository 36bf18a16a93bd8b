import type { CheckKind, CheckQuestion } from '@tidemark/domain/understanding/understanding-check'
import { newId } from '../../src/kernel/new-id.ts'
import { CheckInvitee } from '../../src/modules/understanding/check-invitee.entity.ts'
import { makeCheckToken } from '../../src/modules/understanding/check-token.ts'
import { closeCheck } from '../../src/modules/understanding/close-check.ts'
import { openCheck } from '../../src/modules/understanding/open-check.ts'
import { takeCheckAnswers } from '../../src/modules/understanding/take-check-answers.ts'
import { UnderstandingCheck } from '../../src/modules/understanding/understanding-check.entity.ts'
import { TEST_SECRET, type TestApp } from '../app/test-app.ts'

/** Right: the first answer. */
export const CHOICE: CheckQuestion = {
  kind: 'choice',
  text: 'When does it begin?',
  options: ['In March', 'In May'],
  rightOption: 0,
}
export const SCALE: CheckQuestion = {
  kind: 'scale',
  text: 'I know what changes for me.',
  options: [],
  rightOption: null,
}

export interface GivenCheck {
  program: string
  audience: string
  communication?: string
  kind?: CheckKind
  questions?: CheckQuestion[]
  opensOn?: string
  closesOn?: string
  sampleSize?: number
}

/** A planned check of the first week of March 2027 with a choice and a scale, of everybody in the audience. */
export async function buildCheck(app: TestApp, organization: string, given: GivenCheck): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(UnderstandingCheck, {
    id,
    organization,
    kind: 'check',
    questions: [CHOICE, SCALE],
    opensOn: '2027-03-01',
    closesOn: '2027-03-07',
    ...given,
  })
  await em.flush()
  return id
}

const atEight = (day: string) => new Date(`${day}T08:00:00Z`)

/** Opens the check on a day; answers the people whom it asks: their rows and who they are. */
export async function openTheCheck(
  app: TestApp,
  organization: string,
  check: string,
  day = '2027-03-01',
): Promise<{ personId: string; employee: string; token: string }[]> {
  const em = app.tenant(organization)
  await em.transactional(async (own) => {
    await openCheck(own, await own.findOneOrFail(UnderstandingCheck, check), atEight(day))
  })
  const invitees = await app.tenant(organization).find(CheckInvitee, { check })
  return invitees.map(({ id, employee }) => ({
    personId: id,
    employee: employee.id,
    token: makeCheckToken(TEST_SECRET, { organizationId: organization, personId: id }),
  }))
}

export async function closeTheCheck(
  app: TestApp,
  organization: string,
  check: string,
  day = '2027-03-07',
): Promise<void> {
  await app.tenant(organization).transactional(async (own) => {
    await closeCheck(own, await own.findOneOrFail(UnderstandingCheck, check), atEight(day))
  })
}

/** A check of everybody in the audience that was answered on its first day and closed on its last. */
export async function buildClosedCheck(
  app: TestApp,
  organization: string,
  { answers, ...given }: GivenCheck & { answers: (number | null)[][] },
): Promise<string> {
  const { opensOn = '2027-03-01', closesOn = '2027-03-07' } = given
  const check = await buildCheck(app, organization, given)
  const people = await openTheCheck(app, organization, check, opensOn)
  for (const [place, one] of answers.entries()) {
    const person = { organizationId: organization, personId: people[place]?.personId ?? '' }
    const outcome = await takeCheckAnswers(app.tenant(organization), person, one, atEight(opensOn))
    if (outcome !== 'taken') throw new Error(`An answer was not taken: ${outcome}`)
  }
  await closeTheCheck(app, organization, check, closesOn)
  return check
}
