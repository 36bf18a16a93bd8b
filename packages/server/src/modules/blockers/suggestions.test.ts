import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { foldOrganization } from '../adoption/adoption.module.ts'
import { ScopeChange } from '../scope/scope-change.entity.ts'
import { newId } from '../../kernel/new-id.ts'

const OPEN = `open { rule challenge sentence severity figures { label value of unit } }`
const ANSWERED = `answered { id answer reason sentence answeredBy obstacleId }`
const SUGGESTIONS = `query ($programId: ID!) { blockerSuggestions(programId: $programId) { ${OPEN} ${ANSWERED} } }`
const REFUSED = `... on Refusal { code problems { field } }`
const ACCEPT = `mutation ($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) {
  __typename ... on Obstacle { id kind challenge title description severity steps } ${REFUSED} } }`
const DISMISS = `mutation ($input: DismissSuggestionInput!) { dismissSuggestion(input: $input) {
  __typename ... on BlockerSuggestions { ${OPEN} ${ANSWERED} } ${REFUSED} } }`
const TAKE_BACK = `mutation ($id: ID!) { takeBackSuggestionAnswer(id: $id) {
  __typename ... on BlockerSuggestions { ${OPEN} ${ANSWERED} } ${REFUSED} } }`
const CLOSE = `mutation ($input: CloseObstacleInput!) { closeObstacle(input: $input) { __typename } }`
const OBSTACLES = `query ($programId: ID!) { obstacles(programId: $programId) { id } }`

interface Suggested {
  rule: string
}

describe('blockers that the data suggest', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  /** A program of nobody's units with two behaviors, one of them without an objective as always here. */
  async function programWithAimlessBehaviors() {
    const program = await buildProgram(app, organization)
    await buildBehavior(app, organization, program)
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    return { program, manager }
  }
  const read = async (program: string, cookie: string) =>
    (await ask(app, SUGGESTIONS, { programId: program }, cookie)).data.blockerSuggestions
  const rulesOf = (answer: { open: Suggested[] }) => answer.open.map(({ rule }) => rule)
  const RULE = 'behaviors_without_objective'

  it('an accepted one becomes a blocker with its figures, and keeps why', async () => {
    const { program, manager } = await programWithAimlessBehaviors()
    expect(await read(program, manager)).toMatchObject({
      open: [{ rule: RULE, challenge: 'STRATEGY_AND_PURPOSE', figures: [{ value: 1, of: 1 }] }],
      answered: [],
    })
    const input = { programId: program, rule: RULE, reason: 'We saw it too.', raisedOn: '2020-01-06' }
    const refused = await ask(app, ACCEPT, { input: { ...input, reason: ' ' } }, manager)
    expect(refused.data.acceptSuggestion).toMatchObject({ problems: [{ field: 'reason' }] })
    const { data } = await ask(app, ACCEPT, { input }, manager)
    expect(data.acceptSuggestion).toMatchObject({
      kind: 'BLOCKER',
      challenge: 'STRATEGY_AND_PURPOSE',
      description: '1 of 1 target behaviors serve no objective.',
      severity: 5,
      steps: [3, 8],
    })
    expect(await read(program, manager)).toMatchObject({
      open: [],
      answered: [
        {
          answer: 'ACCEPTED',
          reason: 'We saw it too.',
          answeredBy: 'Viewer',
          obstacleId: data.acceptSuggestion.id,
        },
      ],
    })
    const again = await ask(app, ACCEPT, { input }, manager)
    expect(again.data.acceptSuggestion).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('a dismissed one is silent with its reason, and an answer taken back lets it speak again', async () => {
    const { program, manager } = await programWithAimlessBehaviors()
    const input = { programId: program, rule: RULE, reason: 'Objectives follow in May.' }
    const { data } = await ask(app, DISMISS, { input }, manager)
    expect(data.dismissSuggestion).toMatchObject({
      open: [],
      answered: [{ answer: 'DISMISSED', reason: 'Objectives follow in May.', obstacleId: null }],
    })
    const [{ id }] = data.dismissSuggestion.answered
    const back = await ask(app, TAKE_BACK, { id }, manager)
    expect(rulesOf(back.data.takeBackSuggestionAnswer)).toEqual([RULE])
    expect(back.data.takeBackSuggestionAnswer.answered).toEqual([])
  })

  it('an acceptance that is taken back takes its blocker along', async () => {
    const { program, manager } = await programWithAimlessBehaviors()
    const input = { programId: program, rule: RULE, reason: 'We saw it too.', raisedOn: '2020-01-06' }
    await ask(app, ACCEPT, { input }, manager)
    const [{ id }] = (await read(program, manager)).answered
    const back = await ask(app, TAKE_BACK, { id }, manager)
    expect(rulesOf(back.data.takeBackSuggestionAnswer)).toEqual([RULE])
    expect((await ask(app, OBSTACLES, { programId: program }, manager)).data.obstacles).toEqual([])
  })

  it('one whose blocker was closed long ago speaks again while the data say so', async () => {
    const { program, manager } = await programWithAimlessBehaviors()
    const close = async (closedOn: string) => {
      const input = { programId: program, rule: RULE, reason: 'We saw it too.', raisedOn: '2020-01-06' }
      const { data } = await ask(app, ACCEPT, { input }, manager)
      const { id } = data.acceptSuggestion
      const closing = { id, version: 1, closedOn, closingNote: 'All of them have one.' }
      await ask(app, CLOSE, { input: closing }, manager)
    }
    await close('2020-02-03')
    expect(rulesOf(await read(program, manager))).toEqual([RULE])
    await close(new Date().toISOString().slice(0, 10))
    expect(rulesOf(await read(program, manager))).toEqual([])
  })

  it('a line manager reads what the data suggest and answers nothing', async () => {
    const { program } = await programWithAimlessBehaviors()
    const unit = await buildUnit(app, organization)
    await buildWave(app, organization, program, { units: [unit] })
    const leader = await buildViewer(app, organization, [{ role: 'line_manager', unit }])
    expect(rulesOf(await read(program, leader))).toContain(RULE)
    const input = { programId: program, rule: RULE, reason: 'No.' }
    const { errors } = await ask(app, DISMISS, { input }, leader)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('scope changes accepted against what leads are counted, others aren’t', async () => {
    const program = await buildProgram(app, organization)
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const em = app.tenant(organization)
    const change = (qualityEffect: number, decision: 'accepted' | 'rejected') =>
      em.create(ScopeChange, {
        id: newId(),
        organization,
        program,
        title: 'Fewer rehearsals',
        requestedBy: 'Ada Okafor',
        requestedOn: '2020-01-06',
        decidedBy: 'Ada Okafor',
        decidedOn: '2020-01-07',
        qualityEffect,
        decision,
      })
    change(-1, 'accepted')
    change(-1, 'rejected')
    change(1, 'accepted')
    await em.flush()
    expect(rulesOf(await read(program, executive))).toEqual([])
    change(-2, 'accepted')
    await em.flush()
    expect(rulesOf(await read(program, executive))).toEqual(['scope_against_leading'])
  })

  it('units are judged as the board shows them to everybody, and small ones are in no figure', async () => {
    const home = await buildOrganization(app)
    const top = await buildUnit(app, home)
    const program = await buildProgram(app, home, { measurement: 'census', startsOn: '2026-01-05' })
    const live = {
      status: 'live',
      startsOn: '2026-01-05',
      goLiveOn: '2026-01-05',
      endsOn: '2026-12-31',
    } as const
    await buildWave(app, home, program, { ...live, units: [top] })
    const behavior = await buildBehavior(app, home, program, { windowDays: null })
    const recording = await buildObserver(app, home, program)
    const given = [
      { people: 8, adopters: 8 },
      { people: 8, adopters: 0 },
      { people: 8, adopters: 0 },
      { people: 2, adopters: 0 },
      { people: 2, adopters: 0 },
      { people: 2, adopters: 0 },
    ]
    for (const { people, adopters } of given) {
      const unit = await buildUnit(app, home, { parent: top })
      const ids = await buildPeople(app, home, unit, people)
      const rows = ids.map((employee, index) => ({
        employee,
        unit,
        on: '2026-01-14',
        shown: index < adopters ? 5 : 0,
      }))
      await buildObservations(app, home, { program, behavior, recording }, rows)
    }
    await foldOrganization(app.tenant(home), home, new Date().toISOString().slice(0, 10))
    const executive = await buildViewer(app, home, [{ role: 'executive' }])
    const { open } = await read(program, executive)
    const spread = open.find(({ rule }: Suggested) => rule === 'does_not_spread')
    // One secured of three that are shown, and two under the band; the three small ones are hidden.
    expect(spread).toMatchObject({ challenge: 'DIFFUSION', figures: [{ value: 2, of: 3 }, { value: 1 }] })
    const leader = await buildViewer(app, home, [{ role: 'line_manager', unit: top }])
    expect((await read(program, leader)).open).toEqual(open)
    const statements = await statementsOf(app, () => read(program, executive))
    // Four for the program and what was answered, and one for each of the eight features that know something.
    expect(statements.length).toBeLessThanOrEqual(4 + 8)
  })

  it('line managers who record nothing are counted once they are enough to be told of', async () => {
    const home = await buildOrganization(app)
    const top = await buildUnit(app, home)
    const program = await buildProgram(app, home)
    await buildWave(app, home, program, {
      status: 'live',
      startsOn: '2020-01-06',
      goLiveOn: '2020-01-06',
      units: [top],
    })
    const executive = await buildViewer(app, home, [{ role: 'executive' }])
    const silent = async () =>
      (await read(program, executive)).open.find(({ rule }: Suggested) => rule === 'leaders_record_nothing')
    for (let leader = 0; leader < 4; leader += 1)
      await buildViewer(app, home, [
        { role: 'line_manager', unit: await buildUnit(app, home, { parent: top }) },
      ])
    expect(await silent()).toBeUndefined()
    await buildViewer(app, home, [{ role: 'line_manager', unit: top }])
    expect(await silent()).toMatchObject({
      challenge: 'WALKING_THE_TALK',
      sentence: '5 of 5 line managers of live units recorded nothing in the last four weeks.',
    })
  })
})
