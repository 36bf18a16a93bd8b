import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askSurvey, twelve } from '../../../test/app/survey.ts'
import { ask, createTestApp, signIn, type TestApp } from '../../../test/app/test-app.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import {
  buildAccount,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { buildOpening, buildRound, tokensOf, type GivenRound } from '../../../test/builders/readiness.ts'
import { withClient } from '../../database/connect.ts'
import { newId } from '../../kernel/new-id.ts'
import { Account } from '../access/account.entity.ts'
import { closeRound } from './close-round.ts'
import { ReadinessOpenInvitation } from './readiness-open-invitation.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import { makeSurveyToken, readSurveyToken } from './survey-token.ts'
import { TAKE_ANSWERS } from './take-answers.ts'

let app: TestApp
let organization: string
let program: string

beforeAll(async () => {
  app = await createTestApp()
  app.setNow(new Date('2027-03-03T10:00:00Z'))
  organization = await buildOrganization(app)
  program = await buildProgram(app, organization)
})
afterAll(() => app.close())

/** An open round that asks so many people of one new unit. */
async function asked(people: number, given: Partial<GivenRound> = {}) {
  const unit = await buildUnit(app, organization, { name: 'Team' })
  await buildPeople(app, organization, unit, people)
  const round = await buildRound(app, organization, { program, scope: 'units', units: [unit], ...given })
  await buildOpening(app, organization, round)
  return { unit, round, tokens: [...(await tokensOf(app, organization, round)).values()] }
}

const send = (token: string, round: string, answers: unknown = twelve(4), comments?: unknown) =>
  askSurvey(app, 'answers', { token, round, answers, comments })

/** Looks as a superuser, whom no wall stops. */
const look = <Row extends Record<string, unknown>>(sql: string, parameters: unknown[]) =>
  withClient(app.database.adminUrl, async (admin) => (await admin.query<Row>(sql, parameters)).rows)

const responsesOf = (round: string) =>
  look<{ unit: string; traits: string[]; week: string; answers: number[] }>(
    `select unit_id as unit, traits, week::text, answers from readiness_response where round_id = $1 order by answers`,
    [round],
  )

describe('answering by a personal link', () => {
  it('shows the wording, whose survey it is, until when, and from how many on anything is shown', async () => {
    const { round, tokens } = await asked(3, { name: 'Before we start', languages: ['en', 'de'] })
    const [token = ''] = tokens
    const { status, body } = await askSurvey(app, 'open', { token })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      roundId: round,
      roundName: 'Before we start',
      organizationName: 'Northwind Services',
      closesOn: '2027-03-12',
      minimumGroupSize: 5,
      commentsFrom: 10,
      asksForComments: true,
      languages: ['en', 'de'],
      language: null,
    })
    expect(body.items).toHaveLength(12)
    expect(body.items[0]).toMatchObject({ scaleMin: 1, scaleMax: 5, text: { en: expect.any(String) } })
  })

  it('puts down the answers with unit, traits and the Monday of the week, and says so once', async () => {
    const { unit, round, tokens } = await asked(2, { traits: ['management', 'tenure'] })
    const [token = ''] = tokens
    const comments = [{ theme: 'people', body: 'Ask us first.' }]
    const answers = [5, 4, 3, 2, 1, null, 5, 4, 3, 2, 1, null]
    expect(await send(token, round, answers, comments)).toEqual({ status: 200, body: { taken: true } })
    expect(await responsesOf(round)).toEqual([
      { unit, traits: ['staff', 'years_5_to_9'], week: '2027-03-01', answers },
    ])
    expect(
      await look('select unit_id as unit, theme, body from readiness_comment where round_id = $1', [round]),
    ).toEqual([{ unit, theme: 'people', body: 'Ask us first.' }])
    expect(await app.tenant(organization).count(ReadinessOpenInvitation, { round })).toBe(1)
  })

  it('a second time is told that it was answered, and changes nothing', async () => {
    const { round, tokens } = await asked(2)
    const [token = ''] = tokens
    await send(token, round, twelve(2))
    for (const again of [await send(token, round, twelve(5)), await askSurvey(app, 'open', { token })])
      expect(again).toMatchObject({ status: 409, body: { refusal: { code: 'ALREADY_ANSWERED' } } })
    expect((await responsesOf(round)).map(({ answers }) => answers)).toEqual([twelve(2)])
  })

  it('after the last day, and once the round is closed, is told that it has ended', async () => {
    const { round, tokens } = await asked(6)
    const [token = '', other = ''] = tokens
    app.setNow(new Date('2027-03-13T00:00:00Z'))
    const late = [await send(token, round), await askSurvey(app, 'open', { token })]
    app.setNow(new Date('2027-03-03T10:00:00Z'))
    await send(other, round)
    await app.tenant(organization).transactional(async (em) => {
      await closeRound(em, await em.findOneOrFail(ReadinessRound, round), new Date('2027-03-04'))
    })
    const closed = [
      await send(token, round),
      await askSurvey(app, 'open', { token }),
      await send(other, round),
    ]
    for (const answer of [...late, ...closed])
      expect(answer).toMatchObject({ status: 410, body: { refusal: { code: 'CLOSED' } } })
    expect(await responsesOf(round)).toHaveLength(1)
  })

  it('a forged link, one to nobody, to another tenant and to another round are answered alike', async () => {
    const { round, tokens } = await asked(2)
    const other = await asked(2)
    const [token = ''] = tokens
    const elsewhere = await buildOrganization(app, 'Elsewhere')
    const secret = app.services.secret
    const unknown = [
      token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      makeSurveyToken(secret, { organizationId: organization, inviteeId: newId() }),
      makeSurveyToken(secret, { organizationId: elsewhere, inviteeId: newId() }),
      makeSurveyToken(`${secret}!`, { organizationId: organization, inviteeId: newId() }),
      '',
      'x'.repeat(5_000),
    ]
    const answers = [
      ...(await Promise.all(unknown.map((each) => send(each, round)))),
      ...(await Promise.all(unknown.map((each) => askSurvey(app, 'open', { token: each })))),
      await send(token, other.round),
      await send(token, newId()),
      await askSurvey(app, 'open', { token: 7 }),
      await askSurvey(app, 'answers', {}),
    ]
    const [first] = answers
    expect(first).toMatchObject({ status: 404, body: { refusal: { code: 'NOT_FOUND' } } })
    expect(answers).toEqual(answers.map(() => first))
    expect(await responsesOf(round)).toEqual([])
  })

  it('answers that don’t fit the instrument are refused by field, and the link stays good', async () => {
    const { round, tokens } = await asked(1, { asksForComments: false })
    const [token = ''] = tokens
    const refused = async (answers: unknown, comments?: unknown) => {
      const { status, body } = await send(token, round, answers, comments)
      return [status, body.refusal.code, body.refusal.problems[0].field]
    }
    expect(await refused(twelve(6))).toEqual([422, 'INVALID_INPUT', 'answers.0'])
    expect(await refused(twelve(4).slice(1))).toEqual([422, 'INVALID_INPUT', 'answers'])
    expect(await refused(null)).toEqual([422, 'INVALID_INPUT', 'answers'])
    expect(await refused(twelve(4), [{ theme: 'people', body: 'No' }])).toEqual([
      422,
      'INVALID_INPUT',
      'comments',
    ])
    expect((await send(token, round)).status).toBe(200)
  })

  it('a page elsewhere can’t send answers', async () => {
    const { round, tokens } = await asked(1)
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/survey/answers',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example.org' },
      payload: { token: tokens[0], round, answers: twelve(1) },
    })
    expect(response.statusCode).toBe(403)
    expect(await responsesOf(round)).toEqual([])
  })
})

describe('one’s own surveys', () => {
  const MINE = '{ mySurveys { id name closesOn path } viewer { isEmployee } }'

  it('are the open ones that one has not answered, each with one’s own link; nobody else’s', async () => {
    app.setNow(null)
    const unit = await buildUnit(app, organization)
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const [me = '', other = ''] = await buildPeople(app, organization, unit, 2)
    const given = { program, scope: 'units' as const, units: [unit], opensOn: day(0), closesOn: day(9) }
    const round = await buildRound(app, organization, { ...given, name: 'Now' })
    await buildRound(app, organization, { ...given, name: 'Planned' })
    await buildOpening(app, organization, round, day(0))
    const { id, email, password } = await buildAccount(app, organization, [{ role: 'employee' }])
    await app.tenant(organization).nativeUpdate(Account, id, { employee: me })
    const cookie = await signIn(app, email, password)
    const tokens = await tokensOf(app, organization, round)

    const mine = { id: round, name: 'Now', closesOn: day(9), path: `/survey#${tokens.get(me)}` }
    expect((await ask(app, MINE, {}, cookie)).data).toEqual({
      mySurveys: [mine],
      viewer: { isEmployee: true },
    })
    await send(tokens.get(other) ?? '', round)
    expect((await ask(app, MINE, {}, cookie)).data.mySurveys).toHaveLength(1)
    await send(tokens.get(me) ?? '', round)
    expect((await ask(app, MINE, {}, cookie)).data.mySurveys).toEqual([])
    const manager = await buildViewer(app, organization, [{ role: 'program_manager' }])
    expect((await ask(app, MINE, {}, manager)).data).toEqual({
      mySurveys: [],
      viewer: { isEmployee: false },
    })
    app.setNow(new Date('2027-03-03T10:00:00Z'))
  })
})

describe('many at once', () => {
  it('a hundred sends of one link are one response', async () => {
    const { round, tokens } = await asked(2)
    const [token = ''] = tokens
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, index) => send(token, round, twelve(1 + (index % 5)))),
    )
    const statuses = sent.map(({ status }) => status)
    expect([
      statuses.filter((each) => each === 200).length,
      statuses.filter((each) => each === 409).length,
    ]).toEqual([1, 99])
    expect(await responsesOf(round)).toHaveLength(1)
  })

  it('a thousand people at once: none is lost, none doubled', async () => {
    const { round, tokens } = await asked(1_000)
    // Each tells their place in base 5 by their first five answers, so that every response can be told from the others.
    const answersOf = (place: number) => [
      ...[625, 125, 25, 5, 1].map((power) => 1 + (Math.floor(place / power) % 5)),
      ...twelve(3).slice(5),
    ]
    // Told that there is too much at once, the page sends again, as it would at home.
    const sendUntilTaken = async (token: string, place: number) => {
      let sent = await send(token, round, answersOf(place))
      while (sent.status === 503) {
        await sleep(200)
        sent = await send(token, round, answersOf(place))
      }
      return sent
    }
    const sent = await Promise.all(tokens.map(sendUntilTaken))
    expect(sent.filter(({ status }) => status !== 200)).toEqual([])
    const found = (await responsesOf(round)).map(({ answers }) => answers.join(''))
    expect(found.toSorted()).toEqual(tokens.map((_, place) => answersOf(place).join('')).toSorted())
    expect(await app.tenant(organization).count(ReadinessOpenInvitation, { round })).toBe(0)
  })

  it('an answer that is on its way when a round closes is waited for and counted', async () => {
    const { round, tokens } = await asked(6)
    const [last = '', ...others] = tokens
    await Promise.all(others.map((token) => send(token, round)))
    const invitee = readSurveyToken(app.services.secret, last)?.inviteeId
    await withClient(app.database.appUrl, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.org', $1, true)`, [organization])
      const given = [invitee, round, '2027-03-03', twelve(2), [], []]
      expect((await client.query(TAKE_ANSWERS, given)).rows).toEqual([{ taken: true }])
      const closing = app.tenant(organization).transactional(async (em) => {
        const open = await em.findOneOrFail(ReadinessRound, round)
        await closeRound(em, open, new Date('2027-03-03T11:00:00Z'))
      })
      await vi.waitFor(async () => {
        const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
        expect(await look(waiting, [])).toHaveLength(1)
      })
      await client.query('commit')
      await closing
    })
    const settled = await look('select is_settled from readiness_response where round_id = $1', [round])
    expect(settled).toEqual(tokens.map(() => ({ is_settled: true })))
  })

  it('while a round closes, each is either counted or told that it has ended', async () => {
    const { round, tokens } = await asked(60)
    const closing = app.tenant(organization).transactional(async (em) => {
      await closeRound(em, await em.findOneOrFail(ReadinessRound, round), new Date('2027-03-03T11:00:00Z'))
    })
    const sent = await Promise.all(tokens.map((token) => send(token, round)))
    await closing
    const taken = sent.filter(({ status }) => status === 200).length
    expect(taken + sent.filter(({ status }) => status === 410).length).toBe(60)
    const rows = await look<{ settled: boolean }>(
      'select is_settled as settled from readiness_response where round_id = $1',
      [round],
    )
    expect(rows).toHaveLength(taken)
    // Too few stay sealed for good; five or more are all settled.
    expect(rows.every(({ settled }) => settled === taken >= 5)).toBe(true)
  })
})
