import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildObstacle } from '../../../test/builders/blockers.ts'
import { buildClosedRound, type GivenClosedRound } from '../../../test/builders/closed-round.ts'
import { buildCriterion, buildGoDecision } from '../../../test/builders/go.ts'
import {
  buildOrganization,
  buildPerson,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { newId } from '../../kernel/new-id.ts'
import { ObstacleUnit } from '../blockers/obstacle-unit.entity.ts'
import { Wave } from '../programs/wave.entity.ts'
import { GoCriterion } from './go-criterion.entity.ts'
import { GoDecision } from './go-decision.entity.ts'

const GATE = `id name status criterionCount metCount takenAway suggestion suggestionSentence decision decisionCount warning
  criteria { id version measure label unit target state sentence figure statement isMet note isSetAfterwards }
  reading { roundName closedAt answered invited wider }
  decisions { id decision reasons conditions decidedBy decidedAt verdicts { criterion state sentence } }
  viewerCan { setCriteria { allowed reason } decide { allowed reason } }`
const GO_GATE = `query ($waveId: ID!) { goGate(waveId: $waveId) { ${GATE} } }`
const GO_GATES = `query ($programId: ID!) { goGates(programId: $programId) { name decision suggestion metCount criterionCount } }`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on GoGate { ${GATE} } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addGoCriterion', 'AddGoCriterionInput')
const UPDATE = mutation('updateGoCriterion', 'UpdateGoCriterionInput')
const JUDGE = mutation('judgeGoCriterion', 'JudgeGoCriterionInput')
const REMOVE = mutation('removeGoCriterion', 'VersionedInput')
const RESTORE = mutation('restoreGoCriterion', 'VersionedInput')
const DECIDE = mutation('decideGo', 'DecideGoInput')
const WAVES = `query ($id: ID!) { program(id: $id) { waves { name goDecision goWarning } } }`

const CLOSED_AT = new Date('2026-05-05T17:00:00Z')
const NOW = new Date('2026-05-10T12:00:00Z')

describe('go / no-go of a wave', () => {
  let app: TestApp
  let organization: string
  let executive: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(NOW)
    organization = await buildOrganization(app)
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
  })
  afterAll(() => app.close())

  /** A program with a wave of two units under one region, and whoever runs it. */
  async function aWave(given: Parameters<typeof buildWave>[3] = {}) {
    const program = await buildProgram(app, organization)
    const region = await buildUnit(app, organization, { name: 'Region' })
    const north = await buildUnit(app, organization, { name: 'North', parent: region })
    const south = await buildUnit(app, organization, { name: 'South', parent: region })
    const wave = await buildWave(app, organization, program, { units: [north, south], ...given })
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    return { program, region, north, south, wave, manager, of: { program, wave } }
  }
  type AWave = Awaited<ReturnType<typeof aWave>>

  /** Closed on 5 May. North 10 of 12 answered, South 20 of 28, and the region with five more elsewhere. */
  function aRound({ program, region, north, south }: AWave, given: Partial<GivenClosedRound> = {}) {
    return buildClosedRound(app, organization, program, {
      closedAt: CLOSED_AT,
      places: [
        { unit: region, name: 'Region' },
        { unit: north, parent: region, name: 'North' },
        { unit: south, parent: region, name: 'South' },
      ],
      figures: [
        { unit: null, answered: 40, invited: 50, sums: [160, 120, 80, 40], favourables: [30, 20, 8, 0] },
        { unit: region, answered: 35, invited: 50, sums: [140, 105, 70, 35], favourables: [28, 14, 7, 0] },
        { unit: north, answered: 10, invited: 12, sums: [40, 35, 30, 20], favourables: [8, 6, 4, 2] },
        { unit: south, answered: 20, invited: 28, sums: [60, 70, 60, 80], favourables: [10, 16, 12, 16] },
      ],
      ...given,
    })
  }
  const gateOf = async (waveId: string, cookie = executive) =>
    (await ask(app, GO_GATE, { waveId }, cookie)).data.goGate
  const add = async ({ wave, manager }: AWave, criterion: object) =>
    (await ask(app, ADD, { input: { waveId: wave, criterion } }, manager)).data.addGoCriterion
  const decide = async (waveId: string, decision: object, cookie = executive) =>
    (
      await ask(
        app,
        DECIDE,
        { input: { waveId, version: 0, reasons: 'Two teams lag.', ...decision } },
        cookie,
      )
    ).data.decideGo
  const rowsOf = () =>
    Promise.all([
      app.tenant(organization).count(GoCriterion, { organization }),
      app.tenant(organization).count(GoDecision, { organization }),
    ])

  it('says of a wave without criteria or round what can’t be said', async () => {
    const { wave } = await aWave()
    expect(await gateOf(wave)).toMatchObject({
      criteria: [],
      reading: null,
      suggestion: 'CANNOT_SAY',
      suggestionSentence: 'Cannot say: no criterion is set for this wave.',
      decision: null,
      decisions: [],
      warning: null,
    })
  })

  it('judges criteria by the sum of its units, figure and target in the sentence', async () => {
    const given = await aWave()
    await add(given, { measure: 'WEAKEST_LEG', target: 60 })
    await add(given, { measure: 'RESPONSE_RATE', target: 0.7 })
    await add(given, { measure: 'WILLING', target: 0.75 })
    expect((await gateOf(given.wave)).criteria[0]).toMatchObject({
      state: 'UNKNOWN',
      sentence: 'Cannot say yet: no closed round covers this wave.',
    })
    await aRound(given)
    // By hand: technology 100 ÷ 30 → 58.3, people 105 ÷ 30 = 3.5 → 62.5, process 90 ÷ 30 = 3 → 50; 30 of 40; 22 of 30.
    expect(await gateOf(given.wave)).toMatchObject({
      criterionCount: 3,
      metCount: 1,
      reading: { roundName: 'Before go-live', answered: 30, invited: 40, wider: null },
      criteria: [
        {
          measure: 'WEAKEST_LEG',
          state: 'OPEN',
          figure: 50,
          sentence: 'Process is the weakest leg, at 50 of 100; the target is 60.',
        },
        {
          measure: 'WILLING',
          state: 'OPEN',
          sentence:
            '22 of 30 people who answered are willing to change how they work (73.3 %); the target is 75 %.',
        },
        {
          measure: 'RESPONSE_RATE',
          state: 'MET',
          sentence: '30 of 40 people asked have answered (75 %); the target is 70 %.',
        },
      ],
      suggestion: 'NOT_YET',
      suggestionSentence: expect.stringContaining('Speaks against going live: 2 of 3 criteria are not met.'),
    })
  })

  it('tells the smallest group around units of which one can’t be shown, and says so', async () => {
    const given = await aWave()
    await buildCriterion(app, organization, given.of, { measure: 'leg_technology' })
    const figures = [
      { unit: null, answered: 40, sums: [160, 120, 80, 40], favourables: [30, 20, 8, 0] },
      { unit: given.region, answered: 35, sums: [140, 105, 70, 35], favourables: [28, 14, 7, 0] },
      { unit: given.north, answered: 31, sums: [40, 35, 30, 20], favourables: [8, 6, 4, 2] },
    ]
    await aRound(given, { figures })
    // 140 ÷ 35 = 4 → 75.
    expect(await gateOf(given.wave)).toMatchObject({
      reading: { wider: 'the whole of “Region”', answered: 35 },
      criteria: [
        {
          state: 'MET',
          sentence:
            'Technology is at 75 of 100; the target is 60. These are the figures of the whole of “Region”.',
        },
      ],
    })
  })

  it('reads the latest closed round that asked all of its units, and no other', async () => {
    const given = await aWave()
    await buildCriterion(app, organization, given.of, { measure: 'leg_people' })
    await aRound(given, { name: 'Baseline', closedAt: new Date('2026-04-05T17:00:00Z') })
    await aRound(given)
    await aRound(given, { name: 'Open', closedAt: null })
    const half = { unit: given.north, answered: 9, sums: [9, 9, 9, 9], favourables: [0, 0, 0, 0] }
    await buildClosedRound(app, organization, given.program, {
      name: 'North alone',
      closedAt: new Date('2026-05-08T17:00:00Z'),
      places: [{ unit: given.north }],
      figures: [half, { ...half, unit: null }],
    })
    expect((await gateOf(given.wave)).reading.roundName).toBe('Before go-live')
  })

  it('marks what was set, made easier or taken away after the figures were known', async () => {
    const given = await aWave()
    await aRound(given)
    const early = { measure: 'leg_people', target: 60 } as const
    const set = await buildCriterion(app, organization, given.of, early)
    const gone = await buildCriterion(app, organization, given.of, { measure: 'leg_process' })
    await add(given, { measure: 'LEG_TECHNOLOGY', target: 50 })
    const change = async (version: number, target: number) => {
      const input = { id: set, version, criterion: { measure: 'LEG_PEOPLE', target } }
      const { criteria } = (await ask(app, UPDATE, { input }, given.manager)).data.updateGoCriterion
      return criteria.map(({ measure, isSetAfterwards }: Record<string, unknown>) => [
        measure,
        isSetAfterwards,
      ])
    }
    const others = [
      ['LEG_TECHNOLOGY', true],
      ['LEG_PROCESS', false],
    ]
    const [technology, process] = others
    expect(await change(1, 65)).toEqual([technology, ['LEG_PEOPLE', false], process])
    expect(await change(2, 62)).toEqual([technology, ['LEG_PEOPLE', true], process])
    const removed = await ask(app, REMOVE, { input: { id: gone, version: 1 } }, given.manager)
    expect(removed.data.removeGoCriterion).toMatchObject({
      takenAway: ['Process is ready'],
      suggestionSentence:
        'Speaks for going live: all 2 criteria are met. 2 were set and 1 was taken away after the figures were known.',
    })
    const restored = await ask(app, RESTORE, { input: { id: gone, version: 2 } }, given.manager)
    expect(restored.data.restoreGoCriterion).toMatchObject({ takenAway: [], criterionCount: 3 })
  })

  it('knows severe blockers of its units, of units above and below, and of the whole program', async () => {
    const given = await aWave()
    await buildCriterion(app, organization, given.of, { measure: 'no_severe_blocker' })
    const team = await buildUnit(app, organization, { parent: given.north })
    const elsewhere = await buildUnit(app, organization)
    const sentence = async () => (await gateOf(given.wave)).criteria[0].sentence
    const block = async (title: string, severity: number, unit?: string) => {
      const obstacle = await buildObstacle(app, organization, given.program, { title, severity })
      const em = app.tenant(organization)
      if (unit) em.create(ObstacleUnit, { id: newId(), organization, obstacle, unit })
      await em.flush()
    }
    await block('Small', 3)
    await block('Elsewhere', 5, elsewhere)
    expect(await sentence()).toBe('No blocker of severity 4 or more is open in its units.')
    await block('Program', 4)
    await block('Region', 4, given.region)
    await block('Team', 5, team)
    expect(await sentence()).toBe(
      '3 blockers of severity 4 or more are open in its units: “Team”, “Program” and “Region”.',
    )
  })

  it('waits for the waves that it depends on', async () => {
    const first = await aWave({ name: 'Pilot', status: 'active' })
    const wave = await buildWave(app, organization, first.program, { dependsOn: [first.wave] })
    await buildCriterion(app, organization, { program: first.program, wave }, { measure: 'awaited_waves' })
    expect((await gateOf(wave)).criteria[0]).toMatchObject({
      state: 'OPEN',
      sentence: 'It waits for “Pilot”, which is not live yet.',
    })
    await app.tenant(organization).nativeUpdate(Wave, { id: first.wave }, { status: 'live' })
    expect((await gateOf(wave)).criteria[0].state).toBe('MET')
  })

  it('one’s own criterion is judged by people, and judged anew once it is worded otherwise', async () => {
    const given = await aWave()
    const added = await add(given, { measure: 'OWN', statement: 'The help desk is staffed' })
    const { id } = added.criteria[0]
    const judge = async (input: object) =>
      (await ask(app, JUDGE, { input: { id, ...input } }, given.manager)).data.judgeGoCriterion
    expect(await judge({ version: 1, isMet: true, note: 'Four people from Monday.' })).toMatchObject({
      criteria: [{ state: 'MET', isMet: true, sentence: 'Judged as met: Four people from Monday.' }],
      suggestion: 'GO',
    })
    expect(await judge({ version: 1, isMet: false })).toMatchObject({ code: 'CONFLICT' })
    const criterion = { measure: 'OWN', statement: 'The help desk is staffed all night' }
    const reworded = await ask(app, UPDATE, { input: { id, version: 2, criterion } }, given.manager)
    expect(reworded.data.updateGoCriterion.criteria).toMatchObject([
      { state: 'UNKNOWN', isMet: null, note: null, label: 'The help desk is staffed all night' },
    ])
    const figure = await buildCriterion(app, organization, given.of, { measure: 'trained' })
    const input = { id: figure, version: 1, isMet: true }
    expect((await ask(app, JUDGE, { input }, given.manager)).data.judgeGoCriterion).toMatchObject({
      code: 'NOT_ALLOWED',
      message: 'This criterion is judged by its figures, not by people.',
    })
  })

  it('a criterion that was taken away takes neither a judgement nor other words', async () => {
    const given = await aWave()
    const added = await add(given, { measure: 'OWN', statement: 'The help desk is staffed' })
    const { id } = added.criteria[0]
    await ask(app, REMOVE, { input: { id, version: 1 } }, given.manager)
    const refused = { code: 'NOT_ALLOWED', message: 'The criterion was taken away. Bring it back first.' }
    const judged = await ask(app, JUDGE, { input: { id, version: 2, isMet: true } }, given.manager)
    expect(judged.data.judgeGoCriterion).toMatchObject(refused)
    const criterion = { measure: 'OWN', statement: 'It is staffed all night' }
    const reworded = await ask(app, UPDATE, { input: { id, version: 2, criterion } }, given.manager)
    expect(reworded.data.updateGoCriterion).toMatchObject(refused)
  })

  it('refuses what is no criterion, the same one twice, another measure, and a twenty-first', async () => {
    const given = await aWave()
    const before = await rowsOf()
    expect(await add(given, { measure: 'WEAKEST_LEG', target: 160 })).toMatchObject({
      problems: [{ field: 'target', code: 'not_a_target' }],
    })
    expect(await rowsOf()).toEqual(before)
    const { criteria } = await add(given, { measure: 'WEAKEST_LEG', target: 60 })
    expect(await add(given, { measure: 'WEAKEST_LEG', target: 50 })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'measure', code: 'taken' }],
    })
    const other = { id: criteria[0].id, version: 1, criterion: { measure: 'LEG_PEOPLE', target: 60 } }
    expect((await ask(app, UPDATE, { input: other }, given.manager)).data.updateGoCriterion).toMatchObject({
      problems: [{ field: 'measure', code: 'measure_stays' }],
    })
    for (let count = 1; count < 20; count += 1) await buildCriterion(app, organization, given.of)
    expect(await add(given, { measure: 'OWN', statement: 'One more' })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: 'A wave has at most 20 criteria at a time. Take one away first.',
    })
  })

  it('a decision keeps its reasons and what the criteria said, and a later one takes its place', async () => {
    const given = await aWave()
    await buildCriterion(app, organization, given.of, { measure: 'weakest_leg' })
    await aRound(given)
    const person = await buildPerson(app, organization, 'Ada Okafor', [{ role: 'executive' }])
    const first = await decide(given.wave, { decision: 'NO_GO' }, person.cookie)
    expect(first).toMatchObject({
      decision: 'NO_GO',
      decisionCount: 1,
      decisions: [{ reasons: 'Two teams lag.', conditions: null, decidedBy: 'Ada Okafor' }],
    })
    await aRound(given, {
      name: 'Again',
      closedAt: new Date('2026-05-09T17:00:00Z'),
      figures: [given.north, given.south].map((unit) => ({
        unit,
        answered: 10,
        sums: [40, 40, 40, 40],
        favourables: [8, 8, 8, 8],
      })),
    })
    const conditions = 'South follows by Friday.'
    const second = await decide(
      given.wave,
      { version: 1, decision: 'GO_WITH_CONDITIONS', conditions },
      given.manager,
    )
    expect(second).toMatchObject({
      decision: 'GO_WITH_CONDITIONS',
      decisions: [
        {
          conditions,
          verdicts: [
            {
              criterion: 'The weakest leg is ready',
              state: 'MET',
              sentence: 'Technology is the weakest leg, at 75 of 100; the target is 60.',
            },
          ],
        },
        {
          id: first.decisions[0].id,
          decision: 'NO_GO',
          verdicts: [
            { state: 'OPEN', sentence: 'Process is the weakest leg, at 50 of 100; the target is 60.' },
          ],
        },
      ],
    })
  })

  it('a decision needs reasons, conditions where there are some, and sight of the one before', async () => {
    const { wave } = await aWave()
    const before = await rowsOf()
    expect(await decide(wave, { decision: 'GO', reasons: ' ' })).toMatchObject({
      problems: [{ field: 'reasons' }],
    })
    expect(await decide(wave, { decision: 'GO_WITH_CONDITIONS' })).toMatchObject({
      problems: [{ field: 'conditions', code: 'conditions_required' }],
    })
    expect(await rowsOf()).toEqual(before)
    const answers = await Promise.all(['GO', 'NO_GO'].map((decision) => decide(wave, { decision })))
    expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(1)
    expect(answers.filter(({ decisionCount }) => decisionCount === 1)).toHaveLength(1)
  })

  it('is decided by executives and those who run the program, and prepared by the latter', async () => {
    const { wave, north, manager, of } = await aWave()
    const unit = { role: 'line_manager', unit: north } as const
    const other = await buildProgram(app, organization)
    const lineManager = await buildViewer(app, organization, [unit])
    const runsAnother = await buildViewer(app, organization, [
      unit,
      { role: 'program_manager', program: other },
    ])
    const criterion = await buildCriterion(app, organization, of)
    const mayOf = async (cookie: string) => {
      const { setCriteria, decide: decides } = (await gateOf(wave, cookie)).viewerCan
      return [setCriteria.allowed, decides.allowed]
    }
    expect(await mayOf(executive)).toEqual([false, true])
    expect(await mayOf(manager)).toEqual([true, true])
    expect(await mayOf(lineManager)).toEqual([false, false])
    expect(await mayOf(runsAnother)).toEqual([false, false])
    const before = await rowsOf()
    expect(await decide(wave, { decision: 'GO' }, runsAnother)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: 'Only executives and the program managers assigned to it decide.',
    })
    const remove = { input: { id: criterion, version: 1 } }
    expect((await ask(app, REMOVE, remove, runsAnother)).data.removeGoCriterion.code).toBe('NOT_ALLOWED')
    expect(
      (
        await ask(
          app,
          DECIDE,
          { input: { waveId: wave, version: 0, decision: 'GO', reasons: 'x' } },
          lineManager,
        )
      ).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await rowsOf()).toEqual(before)
  })

  it('is not there out of sight, once the wave is taken away, or in a closed program to change', async () => {
    const { wave, manager, program } = await aWave()
    const stranger = await buildViewer(app, organization, [
      { role: 'line_manager', unit: await buildUnit(app, organization) },
    ])
    expect(await gateOf(wave, stranger)).toBeNull()
    expect((await ask(app, GO_GATES, { programId: program }, stranger)).data.goGates).toBeNull()
    const gone = await buildWave(app, organization, program, { archivedAt: NOW })
    expect(await gateOf(gone)).toBeNull()
    expect((await decide(gone, { decision: 'GO' }, manager)).code).toBe('NOT_FOUND')
    const closed = await buildProgram(app, organization, { archivedAt: NOW })
    const old = await buildWave(app, organization, closed)
    expect((await decide(old, { decision: 'GO' })).code).toBe('NOT_ALLOWED')
    expect((await gateOf(old)).viewerCan.decide.reason).toBe('The program is closed. Open it again first.')
  })

  it('a wave says where it stands against the last decision, to those who read the room', async () => {
    const { wave, program } = await aWave({ name: 'Live', status: 'live' })
    const { id } = await buildPerson(app, organization, 'Decider', [{ role: 'executive' }])
    const tell = async (cookie = executive) =>
      (await ask(app, WAVES, { id: program }, cookie)).data.program.waves
    expect(await tell()).toEqual([
      { name: 'Live', goDecision: null, goWarning: 'It is live, and nobody has decided go or no go.' },
    ])
    await buildGoDecision(app, organization, { program, wave }, { decision: 'no_go', decidedBy: id })
    const against = { goDecision: 'NO_GO', goWarning: 'It is live although the last decision was no go.' }
    expect(await tell()).toEqual([{ name: 'Live', ...against }])
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    expect(await tell(administrator)).toEqual([{ name: 'Live', goDecision: null, goWarning: null }])
  })

  it('takes as many statements for twelve waves as for one', async () => {
    const given = await aWave()
    await buildCriterion(app, organization, given.of, { measure: 'weakest_leg' })
    await aRound(given)
    const count = async () =>
      (await statementsOf(app, () => ask(app, GO_GATES, { programId: given.program }, executive))).length
    const one = await count()
    for (let more = 0; more < 11; more += 1) {
      const wave = await buildWave(app, organization, given.program, { units: [given.north] })
      await buildCriterion(app, organization, { program: given.program, wave }, { measure: 'leg_people' })
    }
    expect(await count()).toBe(one)
    const { data } = await ask(app, GO_GATES, { programId: given.program }, executive)
    expect(data.goGates).toHaveLength(12)
  })
})
