import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, signIn, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import {
  buildAccount,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { closeTheEvaluation, openTheEvaluation } from '../../../test/builders/training-evaluation.ts'
import { buildAttendance, buildCourse, buildSession } from '../../../test/builders/training.ts'
import { newId } from '../../kernel/new-id.ts'
import { Account } from '../access/account.entity.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { Objective } from '../programs/objective.entity.ts'
import { ShortTermWin } from '../wins/short-term-win.entity.ts'
import { readEvaluationToken } from './evaluation-token.ts'
import { takeReaction } from './take-reaction.ts'
import { TEST_SECRET } from '../../../test/app/test-app.ts'

/** A session of today, by the real clock that sign-ins know. */
const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

const COURSE = `query ($course: ID!) { courseEvaluation(courseId: $course) {
  title minimumGroupSize flag
  reaction { answered mean favorable statements { text answered mean favorable } }
  learning { people meanBefore meanAfter gain lower upper passedBefore passedAfter }
  effects { name isSilent looks { day state nextOn attendees attendeesObserved attendeesShare others othersObserved
    othersShare difference lower upper } objective { metric baseline target measuredSince { result title } } }
  headline { name latest { day state } } } }`
const ALL = `query ($filter: TrainingEvaluationFilter!) { trainingEvaluation(filter: $filter) {
  total seesEverybody byDoing { share hours modes { mode hours } } courses { id title flag headline { name } } } }`
const SESSION = `query ($session: ID!) { sessionEvaluation(sessionId: $session) { notAsked
  asked { id version isOpen invited comments reaction { answered } }
  learning { people gain } effects { name latest { day state difference } } } }`
const CLOSE = `mutation ($input: VersionedInput!) { closeTrainingEvaluation(input: $input) { __typename
  ... on Refusal { code } ... on SessionEvaluation { asked { isOpen reaction { answered } } } } }`

describe('whether training works', () => {
  let app: TestApp
  let organization: string
  let unit: string
  let program: string
  let course: string
  let session: string
  let trainer: string
  let tokens: string[]
  const cookies: Record<string, string> = {}

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization)
    program = await buildLiveProgram(app, organization, { units: [unit] })
    const em = app.tenant(organization)
    const objective = newId()
    const metric = { metric: 'Days to answer', unit: 'days', baseline: 9, target: 3 }
    em.create(Objective, { id: objective, organization, program, statement: 'Answers come soon.', ...metric })
    const win = { metric: 'days to answer', unit: 'days', baseline: 9, recognized: [] }
    for (const [wonOn, result] of [
      ['2026-05-01', 7],
      ['2026-08-01', 5],
    ] as const)
      em.create(ShortTermWin, {
        id: newId(),
        organization,
        program,
        title: `Down to ${result}`,
        wonOn,
        result,
        ...win,
      })
    await em.flush()
    const [does, stays] = [
      await buildBehavior(app, organization, program, { name: 'Asks first' }),
      await buildBehavior(app, organization, program, { name: 'Calls back' }),
    ]
    await em.nativeUpdate(TargetBehavior, { id: does }, { objective })
    course = await buildCourse(app, organization, {
      behaviors: [does, stays],
      passScore: 60,
      durationMinutes: 120,
    })
    const recording = await buildObserver(app, organization, program)
    const [attendees, others] = [
      await buildPeople(app, organization, unit, 70),
      await buildPeople(app, organization, unit, 80),
    ]
    trainer = others[79] ?? ''
    const endsAt = daysAgo(40)
    const times = { startsAt: new Date(endsAt.getTime() - DAY / 6), endsAt, timeZone: 'UTC' }
    session = await buildSession(app, organization, { course, state: 'held', trainer, ...times })
    // Gains of 10, 20, 30, 20, 20: a mean of 20, a deviation of √50.
    const scores = [
      [40, 50],
      [40, 60],
      [50, 80],
      [60, 80],
      [50, 70],
    ] as const
    for (const [place, employee] of attendees.entries()) {
      const [scoreBefore, score] = scores[place] ?? []
      await buildAttendance(app, organization, {
        session,
        employee,
        ...(scoreBefore === undefined || score === undefined ? {} : { scoreBefore, score }),
      })
    }
    const on = dayOf(daysAgo(15))
    const see = (behavior: string, people: readonly string[], shown: number) =>
      buildObservations(
        app,
        organization,
        { program, behavior, recording },
        people.map((employee) => ({ employee, unit, on, shown })),
      )
    // Newcombe 1998: 56 of 70 against 48 of 80.
    await see(does, attendees.slice(0, 56), 5)
    await see(does, attendees.slice(56), 1)
    await see(does, others.slice(0, 48), 5)
    await see(does, others.slice(48), 1)
    // 35 of 70 against 40 of 80: no difference.
    await see(stays, attendees.slice(0, 35), 5)
    await see(stays, attendees.slice(35), 1)
    await see(stays, others.slice(0, 40), 5)
    await see(stays, others.slice(40), 1)
    const asked = await openTheEvaluation(app, organization, session, new Date())
    tokens = asked.tokens
    for (const role of ['hr', 'executive', 'administrator', 'employee'] as const)
      cookies[role] = await buildViewer(app, organization, [{ role }])
    cookies['manager'] = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    cookies['line'] = await buildViewer(app, organization, [{ role: 'line_manager', unit }])
    const { id, email, password } = await buildAccount(app, organization, [{ role: 'employee' }])
    await em.nativeUpdate(Account, { id }, { employee: trainer })
    cookies['trainer'] = await signIn(app, email, password)
  })
  afterAll(() => app.close())

  const evaluate = async (who: string) =>
    (await ask(app, COURSE, { course }, cookies[who])).data?.courseEvaluation
  const evaluateSession = async (who: string, which = session) =>
    (await ask(app, SESSION, { session: which }, cookies[who])).data?.sessionEvaluation
  const say = async (count: number) => {
    for (const token of tokens.splice(0, count)) {
      const person = readEvaluationToken(TEST_SECRET, token)
      if (!person) throw new Error('A link names somebody.')
      await takeReaction(app.tenant(organization), person, { answers: [5, 4, 3, 2, 1] }, new Date())
    }
  }

  it('shows those who follow it what was learned, with the interval that a table of t gives', async () => {
    const { learning } = await evaluate('hr')
    expect(learning).toMatchObject({ people: 5, meanBefore: 48, meanAfter: 68, gain: 20 })
    // 20 ± 2.776 · √50 ÷ √5 = 20 ± 8.78.
    expect(learning.lower).toBeCloseTo(11.22, 2)
    expect(learning.upper).toBeCloseTo(28.78, 2)
    // 60 is passed: before by one of five, at the end by four.
    expect([learning.passedBefore, learning.passedAfter]).toEqual([0.2, 0.8])
    expect((await evaluate('executive')).learning).toEqual(learning)
  })

  it('shows behavior with its interval, when the next look is due, and what it is for as it was measured', async () => {
    const { effects, headline, flag } = await evaluate('executive')
    expect(
      effects.map(({ name, isSilent }: { name: string; isSilent: boolean }) => [name, isSilent]),
    ).toEqual([
      ['Asks first', false],
      ['Calls back', true],
    ])
    const [does] = effects
    expect(does.looks[0]).toMatchObject({
      day: 30,
      state: 'TOLD',
      attendeesObserved: 70,
      attendeesShare: 0.8,
      othersObserved: 80,
      othersShare: 0.6,
    })
    expect(does.looks[0].lower).toBeCloseTo(0.0524, 4)
    expect(does.looks[0].upper).toBeCloseTo(0.3339, 4)
    expect(does.looks[1]).toMatchObject({
      day: 60,
      state: 'NOT_YET',
      nextOn: dayOf(daysAgo(-20)),
      difference: null,
    })
    expect(does.objective).toEqual({
      metric: 'Days to answer',
      baseline: 9,
      target: 3,
      measuredSince: { result: 5, title: 'Down to 5' },
    })
    expect(headline).toEqual({ name: 'Calls back', latest: { day: 30, state: 'TOLD' } })
    expect(flag).toContain(
      'Tests rose by 20 points, but “Calls back” didn’t: 30 days later 0 points against others',
    )
  })

  it('tells too few of nobody but those who see names', async () => {
    const few = await buildCourse(app, organization, {
      title: 'Few',
      mode: 'experiential',
      durationMinutes: 60,
    })
    const place = await buildSession(app, organization, { course: few, state: 'held' })
    for (const employee of await buildPeople(app, organization, unit, 4))
      await buildAttendance(app, organization, {
        session: place,
        employee,
        scoreBefore: 10,
        score: 20,
        endedOn: '2026-02-02',
      })
    const learningFor = async (who: string) =>
      (await ask(app, COURSE, { course: few }, cookies[who])).data.courseEvaluation.learning
    expect(await learningFor('hr')).toMatchObject({ people: 4, gain: 10 })
    expect(await learningFor('executive')).toMatchObject({ people: null, gain: null, meanAfter: null })

    const all = async (who: string, filter = {}) =>
      (await ask(app, ALL, { filter }, cookies[who])).data.trainingEvaluation
    // 70 × 2 h in a workshop and 4 × 1 h by doing: 4 of 144.
    const hr = await all('hr')
    expect(hr.byDoing.hours).toBe(144)
    expect(hr.byDoing.share).toBeCloseTo(4 / 144, 12)
    expect((await all('executive')).byDoing).toMatchObject({ share: null })
    expect(hr.courses.map(({ title }: { title: string }) => title)).toEqual(['Talking with customers', 'Few'])
    expect((await all('hr', { mode: 'EXPERIENTIAL' })).total).toBe(1)
    const one = await all('hr', { courseIds: [few, 'nothing'] })
    expect(one.courses).toEqual(hr.courses.filter(({ id }: { id: string }) => id === few))
    expect(one.byDoing.hours).toBe(4)
    const [quick] = (await all('hr', { courseIds: [course], withoutBehavior: true })).courses
    const whole = hr.courses.find(({ id }: { id: string }) => id === course)
    expect(whole.headline).not.toBeNull()
    expect(quick).toEqual({ ...whole, headline: null, flag: null })
    // It serves no behavior of the program, and the program doesn't require it.
    expect((await all('manager')).courses).toHaveLength(1)
    expect((await ask(app, COURSE, { course: few }, cookies['manager'])).data.courseEvaluation).toBeNull()
  })

  it('is told to nobody else: a session’s to its trainer and HR, a course’s to who follows programs', async () => {
    for (const who of ['line', 'employee', 'administrator', 'trainer']) {
      const { errors } = await ask(app, COURSE, { course }, cookies[who])
      expect(errors?.[0]?.extensions?.code, who).toBe('FORBIDDEN')
    }
    for (const who of ['executive', 'manager', 'line', 'employee', 'administrator'])
      expect(await evaluateSession(who), who).toBeNull()
    for (const who of ['hr', 'trainer'])
      expect(await evaluateSession(who), who).toMatchObject({
        asked: { isOpen: true, invited: 70, reaction: null, comments: [] },
        learning: { people: 5, gain: 20 },
        effects: [{ name: 'Asks first', latest: { day: 30, state: 'TOLD' } }, { name: 'Calls back' }],
      })
  })

  it('says why nobody is asked', async () => {
    const reasonOf = async (given: object) => {
      const which = await buildSession(app, organization, { course, ...given })
      return (await evaluateSession('hr', which)).notAsked
    }
    const justNow = { startsAt: daysAgo(1), endsAt: daysAgo(1) }
    expect(await reasonOf(justNow)).toContain('once it is on file')
    expect(await reasonOf({ ...justNow, state: 'held' })).toContain('fewer were there')
    expect(await reasonOf({ startsAt: daysAgo(20), endsAt: daysAgo(20), state: 'held' })).toContain('14 days')
  })

  it('closes by hand, for those who keep the sheet and saw it as it is; too few answers are no result', async () => {
    const { asked } = await evaluateSession('hr')
    await say(4)
    const close = async (who: string, version: number) =>
      (await ask(app, CLOSE, { input: { id: asked.id, version } }, cookies[who])).data
        ?.closeTrainingEvaluation
    expect(await close('executive', asked.version)).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND' })
    expect(await close('trainer', asked.version + 1)).toEqual({ __typename: 'Refusal', code: 'CONFLICT' })
    expect(await close('trainer', asked.version)).toEqual({
      __typename: 'SessionEvaluation',
      asked: { isOpen: false, reaction: null },
    })
    const { version } = (await evaluateSession('hr')).asked
    expect(await close('hr', version)).toEqual({ __typename: 'Refusal', code: 'NOT_ALLOWED' })
    expect((await evaluate('hr')).reaction).toBeNull()
  })

  it('shows what people said, the sessions of a course together', async () => {
    const employees = await buildPeople(app, organization, unit, 6)
    const second = await buildSession(app, organization, { course, state: 'held' })
    for (const employee of employees)
      await buildAttendance(app, organization, { session: second, employee, endedOn: '2026-01-01' })
    const opened = await openTheEvaluation(app, organization, second, new Date())
    tokens = opened.tokens
    await say(6)
    await closeTheEvaluation(app, organization, opened.evaluation, new Date())
    const { reaction } = await evaluate('executive')
    expect(reaction).toMatchObject({ answered: 6, mean: 3, favorable: 0.4 })
    expect(reaction.statements[0]).toEqual({
      text: 'What I learned helps me in my work.',
      answered: 6,
      mean: 5,
      favorable: 1,
    })
  })
})
