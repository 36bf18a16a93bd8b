import { afterAll, beforeAll, expect, it } from 'vitest'
import { askSurvey, twelve } from '../../../test/app/survey.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { buildOpening, buildRound, tokensOf } from '../../../test/builders/readiness.ts'
import { Employee } from '../organization/employee.entity.ts'

const DAYS = { opensOn: '2026-03-01', closesOn: '2026-03-12' }

let app: TestApp
let organization: string
let administrator: string

beforeAll(async () => {
  app = await createTestApp()
  app.setNow(new Date('2026-03-03T10:00:00Z'))
  organization = await buildOrganization(app)
  administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
})
afterAll(() => app.close())

async function asked() {
  const unit = await buildUnit(app, organization, { name: 'Team' })
  const [first = '', second = ''] = await buildPeople(app, organization, unit, 6)
  const program = await buildProgram(app, organization)
  const round = await buildRound(app, organization, { program, scope: 'units', units: [unit], ...DAYS })
  await buildOpening(app, organization, round, DAYS.opensOn)
  return { first, second, round, tokens: await tokensOf(app, organization, round) }
}

async function erase(person: string): Promise<unknown> {
  const { version, staffNumber } = await app.tenant(organization).findOneOrFail(Employee, person)
  const { data } = await ask(
    app,
    `mutation ($input: EraseEmployeeInput!) { eraseEmployee(input: $input) { __typename } }`,
    { input: { id: person, version, staffNumber } },
    administrator,
  )
  return data.eraseEmployee
}

const counts = (round: string): Promise<unknown> =>
  app.tenant(organization).execute(
    `select r.invited_count as round, (select sum(invited_count)::int from readiness_place where round_id = r.id) as places,
            (select count(*)::int from readiness_open_invitation where round_id = r.id) as waiting
       from readiness_round r where r.id = ?`,
    [round],
  )

it('somebody who is erased before answering is asked no more, and nobody counts as having answered for it', async () => {
  const { first, second, round, tokens } = await asked()
  const send = (person: string) =>
    askSurvey(app, 'answers', { token: tokens.get(person), round, answers: twelve(4) })
  expect(await erase(first)).toEqual({ __typename: 'EmployeeErased' })
  expect((await send(first)).status).toBe(404)
  expect(await counts(round)).toEqual([{ round: 5, places: 5, waiting: 5 }])

  // Who has answered was asked, whatever becomes of their name.
  expect((await send(second)).status).toBe(200)
  await erase(second)
  expect(await counts(round)).toEqual([{ round: 5, places: 5, waiting: 4 }])
})

it('a person is handed out which surveys asked them, and nothing of what was answered', async () => {
  const { first } = await asked()
  const { data } = await ask(
    app,
    `mutation ($id: ID!) { exportEmployee(id: $id) { ... on PersonalData { content } } }`,
    { id: first },
    administrator,
  )
  const handedOut: Record<string, unknown> = JSON.parse(data.exportEmployee.content)
  expect(handedOut['surveys that asked you']).toEqual([
    {
      program: expect.any(String),
      survey: 'Baseline',
      'opened on': '2026-03-01',
      'unit then': 'Team',
      'counted as': [],
    },
  ])
})
