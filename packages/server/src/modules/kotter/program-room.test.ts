import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import { buildObstacle } from '../../../test/builders/blockers.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildMember } from '../../../test/builders/coalition.ts'
import { buildEvidence } from '../../../test/builders/evidence.ts'
import {
  buildAccount,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildStep, buildWave } from '../../../test/builders/programs.ts'
import { buildCourse, buildRequirement } from '../../../test/builders/training.ts'
import { buildWin } from '../../../test/builders/wins.ts'
import { newId } from '../../kernel/new-id.ts'
import { foldOrganization } from '../adoption/adoption.module.ts'
import { GateDecision } from './gate-decision.entity.ts'
import { StepPlan } from './step-plan.entity.ts'

const ROOM = `id firstOpen asOf viewerCan { edit { allowed reason } } program { id name }
  plan { id version mode names urgencyTarget severeFrom }
  steps { step { id version number status } state stateSentence isOverdue missing fellAway closesAfter warning nextAction evidenceCount
    verdicts { criterion state sentence figure { count of } target missing }
    decisions { decision reason victoryTooSoon decidedBy decidedAt verdicts { criterion state sentence } } }`
const READ = `query ($programId: ID!) { programRoom(programId: $programId) { ${ROOM} } }`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on ProgramRoom { ${ROOM} } ... on Refusal { code message problems { field code message } } } }`
const CLOSE = mutation('closeChangeStep', 'CloseChangeStepInput')
const REOPEN = mutation('reopenChangeStep', 'ReopenChangeStepInput')
const PLAN = mutation('updateStepPlan', 'UpdateStepPlanInput')
const UPDATE = mutation('updateChangeStep', 'UpdateChangeStepInput')
const TODAY = '2026-03-20'

interface Step {
  step: { id: string; version: number; number: number; status: string }
  state: string
  verdicts: { criterion: string; state: string; sentence: string }[]
  decisions: unknown[]
}

describe('the room of a program', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  async function start(given: Parameters<typeof buildProgram>[2] = {}) {
    const program = await buildProgram(app, organization, given)
    return { program, manager: await buildViewer(app, organization, [{ role: 'program_manager', program }]) }
  }
  const read = async (programId: string, cookie: string) => {
    const { data, errors } = await ask(app, READ, { programId }, cookie)
    expect(errors).toEqual([])
    return data.programRoom
  }
  const send = async (document: string, input: object, cookie: string) => {
    const { data, errors } = await ask(app, document, { input }, cookie)
    expect(errors).toEqual([])
    return Object.values(data)[0] as any // eslint-disable-line -- tests read what they asked for
  }
  const stepOf = (room: { steps: Step[] }, number: number): Step => {
    const found = room.steps.find(({ step }) => step.number === number)
    if (!found) throw new Error(`No step ${number}`)
    return found
  }
  const write = (program: string, columns: string, values: unknown[] = []) =>
    app.tenant(organization).execute(`update program set ${columns} where id = ?`, [...values, program])
  const inMode = (program: string, mode: string) =>
    app.tenant(organization).execute('update step_plan set mode = ? where program_id = ?', [mode, program])
  const strategic = `vision = 'Customers first', strategy = 'One team a branch'`

  /** Step 3 with its vision, its strategy and a behavior that serves an objective. */
  async function meetStepThree(program: string) {
    await write(program, strategic)
    const em = app.tenant(organization)
    await em.execute(
      `with goal as (insert into objective (id, organization_id, program_id, statement, metric, unit, baseline, target)
         values (gen_random_uuid(), ?, ?, 'Sooner', 'Time', 'hours', 52, 24) returning id)
       insert into target_behavior (id, organization_id, program_id, objective_id, name, description, bar, minimum_opportunities)
       select gen_random_uuid(), ?, ?, id, 'Calls back', '', 0.8, 5 from goal`,
      [organization, program, organization, program],
    )
  }

  it('tells of a new program where each step stands, and what has to happen first', async () => {
    const { program, manager } = await start()
    const room = await read(program, manager)
    expect(room).toMatchObject({
      id: program,
      firstOpen: 1,
      asOf: TODAY,
      viewerCan: { edit: { allowed: true } },
      plan: { mode: 'SEQUENTIAL', names: 'LEADING_CHANGE', urgencyTarget: 0.75, severeFrom: 4 },
    })
    expect(room.steps.map(({ state }: Step) => state)).toEqual(Array(8).fill('NOT_STARTED'))
    expect(room.steps.map(({ step }: Step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(room.steps[0]).toMatchObject({
      missing: 2,
      nextAction: 'Write down why the organization can’t stay as it is.',
      verdicts: [
        { criterion: 'CASE_WRITTEN', state: 'OPEN', sentence: 'No case for change is written yet.' },
        { criterion: 'URGENCY_AMONG_MANAGERS', state: 'UNKNOWN' },
      ],
    })
  })

  it('follows the data: what is written, who is named and what is late moves its step', async () => {
    const { program, manager } = await start()
    await meetStepThree(program)
    await buildStep(app, organization, program, 1, 'in_progress')
    await app
      .tenant(organization)
      .execute(`update change_step set due_on = '2026-03-19' where program_id = ? and number = 2`, [program])
    const room = await read(program, manager)
    expect([1, 2, 3].map((number) => stepOf(room, number).state)).toEqual([
      'IN_PROGRESS',
      'OVERDUE',
      'WAITING',
    ])
    expect(stepOf(room, 3)).toMatchObject({ closesAfter: [1, 2], nextAction: 'Close steps 1 and 2 first.' })
    await inMode(program, 'concurrent')
    expect(stepOf(await read(program, manager), 3)).toMatchObject({
      state: 'READY_TO_CLOSE',
      closesAfter: [],
    })
  })

  it('looks the same to a line manager, who may change nothing, and is nobody’s who doesn’t see the program', async () => {
    const unit = await buildUnit(app, organization)
    const program = await buildLiveProgram(app, organization, { units: [unit], startsOn: '2026-03-02' })
    const behavior = await buildBehavior(app, organization, program)
    const recording = await buildObserver(app, organization, program)
    // Two teams are too small to be told of, and whoever leads them knows their people by name.
    for (const size of [8, 3, 2]) {
      const team = await buildUnit(app, organization, { parent: unit })
      const people = await buildPeople(app, organization, team, size)
      const seen = people.map((employee) => ({ employee, unit: team, on: '2026-03-16', shown: 5 }))
      await buildObservations(app, organization, { program, behavior, recording }, seen)
    }
    await foldOrganization(app.tenant(organization), organization, TODAY)
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    const leads = await buildViewer(app, organization, [{ role: 'line_manager', unit }])
    const [own, other] = [await read(program, manager), await read(program, leads)]
    const units = own.steps
      .flatMap(({ verdicts }: Step) => verdicts)
      .find(({ criterion }: { criterion: string }) => criterion === 'UNITS_OVER_LOWER')
    expect(units.figure).toEqual({ count: 1, of: 1 })
    expect(other.steps).toEqual(own.steps)
    expect(other.viewerCan.edit).toEqual({
      allowed: false,
      reason: 'Only the program managers assigned to it may change it.',
    })
    const elsewhere = await buildViewer(app, organization, [
      { role: 'line_manager', unit: await buildUnit(app, organization) },
    ])
    expect(await read(program, elsewhere)).toBeNull()
    const stranger = await buildViewer(app, await buildOrganization(app), [{ role: 'executive' }])
    expect(await read(program, stranger)).toBeNull()
    expect(await read('nonsense', stranger)).toBeNull()
  })

  it('takes a figure that was measured elsewhere from the evidence on file, and says so', async () => {
    const { program, manager } = await start()
    await write(program, `case_for_change = 'Customers leave.'`)
    const { id } = stepOf(await read(program, manager), 1).step
    await app.tenant(organization).execute(
      `insert into evidence (id, organization_id, program_id, step_id, kind, title, text, dated_on, criterion,
         reported_count, reported_of, added_by_id)
       select gen_random_uuid(), ?, ?, ?, 'text', 'Pulse survey', 'Asked in March', '2026-03-02',
              'urgency_among_managers', 30, 40, a.id
         from account a where a.organization_id = ? limit 1`,
      [organization, program, id, organization],
    )
    expect(stepOf(await read(program, manager), 1)).toMatchObject({
      state: 'READY_TO_CLOSE',
      evidenceCount: 1,
      verdicts: [
        { state: 'MET' },
        {
          state: 'MET',
          figure: { count: 30, of: 40 },
          sentence: expect.stringContaining(
            'Reported, not measured in Tidemark: “Pulse survey”, 2026-03-02.',
          ),
        },
      ],
    })
  })

  it('costs eight statements at most, however large the program is, and the first time too', async () => {
    const count = async (teams: number, isTrainingRequired = false) => {
      const own = await buildOrganization(app)
      const top = await buildUnit(app, own)
      const program = await buildLiveProgram(app, own, {
        units: [top],
        wave: { supportEndsOn: '2026-03-08' },
        startsOn: '2026-03-02',
      })
      const behavior = await buildBehavior(app, own, program)
      const recording = await buildObserver(app, own, program)
      for (let team = 0; team < teams; team += 1) {
        const unit = await buildUnit(app, own, { parent: top })
        const people = await buildPeople(app, own, unit, 6)
        const seen = people.map((employee) => ({ employee, unit, on: '2026-03-16' }))
        await buildObservations(app, own, { program, behavior, recording }, seen)
      }
      const { id: account } = await buildAccount(app, own, [])
      const em = app.tenant(own)
      for (let more = 0; more < teams; more += 1) {
        const step = await buildStep(app, own, program, (more % 8) + 1, 'in_progress')
        await buildEvidence(app, own, { program, step, addedBy: account })
        const wave = await buildWave(app, own, program, { status: 'live' })
        await buildWin(app, own, program, { wave })
        await buildObstacle(app, own, program)
        await buildMember(app, own, program)
        em.create(GateDecision, {
          id: newId(),
          organization: own,
          program,
          step,
          decision: 'reopened',
          verdicts: [],
          victoryTooSoon: false,
          decidedBy: account,
          decidedAt: new Date(),
        })
      }
      await em.flush()
      if (isTrainingRequired) {
        const audience = await buildAudience(app, own, { program, units: [top] })
        await buildRequirement(app, own, { program, course: await buildCourse(app, own), audience })
      }
      await foldOrganization(app.tenant(own), own, TODAY)
      const executive = await buildViewer(app, own, [{ role: 'executive' }])
      return statementsOf(app, () => read(program, executive))
    }
    const small = await count(1)
    const large = await count(12)
    expect(large).toHaveLength(small.length)
    expect(large.length).toBeLessThanOrEqual(8)
    // One more, in a transaction that gives it room for everybody.
    expect((await count(2, true)).length).toBeLessThanOrEqual(8 + 4)
  })

  describe('closing', () => {
    const decisions = (program: string) => app.tenant(organization).count(GateDecision, { program })

    it('a step whose criteria are all met takes no reason, and keeps what its gate said', async () => {
      const { program, manager } = await start()
      await meetStepThree(program)
      await inMode(program, 'concurrent')
      const { id, version } = stepOf(await read(program, manager), 3).step
      const room = await send(CLOSE, { id, version }, manager)
      expect(stepOf(room, 3)).toMatchObject({
        state: 'CLOSED',
        step: { status: 'DONE', version: version + 1 },
        decisions: [
          {
            decision: 'CLOSED',
            reason: null,
            victoryTooSoon: false,
            decidedBy: 'Viewer',
            decidedAt: `${TODAY}T12:00:00.000Z`,
            verdicts: [
              { criterion: 'vision_written', state: 'MET' },
              { criterion: 'strategy_written', state: 'MET' },
              { criterion: 'behavior_with_objective', state: 'MET' },
            ],
          },
        ],
      })
      expect(await read(program, manager)).toEqual(expect.objectContaining({ steps: room.steps }))
    })

    it('against an open criterion is refused without a reason, and marked with one', async () => {
      const { program, manager } = await start()
      const before = await read(program, manager)
      const { id, version } = stepOf(before, 1).step
      expect(await send(CLOSE, { id, version, reason: ' ' }, manager)).toMatchObject({
        code: 'INVALID_INPUT',
        problems: [{ field: 'reason', code: 'reason_required' }],
      })
      expect(await read(program, manager)).toEqual(before)
      expect(await decisions(program)).toBe(0)
      const room = await send(CLOSE, { id, version, reason: 'Everybody knows why.' }, manager)
      expect(stepOf(room, 1)).toMatchObject({
        state: 'CLOSED_AGAINST_GATE',
        decisions: [{ reason: 'Everybody knows why.' }],
      })
    })

    it('before its predecessors is refused in sequential mode, with their numbers', async () => {
      const { program, manager } = await start()
      await buildStep(app, organization, program, 1, 'done')
      const { id, version } = stepOf(await read(program, manager), 4).step
      const refused = await send(CLOSE, { id, version, reason: 'Why not' }, manager)
      expect(refused).toMatchObject({ code: 'NOT_ALLOWED' })
      expect(refused.message).toContain('Close steps 2 and 3 first')
      expect(await decisions(program)).toBe(0)
      await inMode(program, 'concurrent')
      expect(await send(CLOSE, { id, version, reason: 'Why not' }, manager)).toMatchObject({
        __typename: 'ProgramRoom',
      })
    })

    it('step 7 or 8 under the band warns with the figure, takes an acknowledgement, and keeps it', async () => {
      const { program, manager } = await start()
      await inMode(program, 'concurrent')
      const { id, version } = stepOf(await read(program, manager), 8).step
      const given = { id, version, reason: 'The budget ends.' }
      expect(await send(CLOSE, given, manager)).toMatchObject({
        code: 'INVALID_INPUT',
        problems: [
          {
            field: 'acknowledgesVictoryTooSoon',
            code: 'victory_too_soon',
            message:
              'Victory too soon: adoption can’t be told yet; the change carries itself from 40 % to 50 % on.',
          },
        ],
      })
      const room = await send(CLOSE, { ...given, acknowledgesVictoryTooSoon: true }, manager)
      expect(stepOf(room, 8)).toMatchObject({
        state: 'VICTORY_TOO_SOON',
        decisions: [{ victoryTooSoon: true, reason: 'The budget ends.' }],
      })
      // It is what keeps step 7 from closing, too.
      expect(stepOf(room, 7).verdicts[2]).toMatchObject({ criterion: 'NO_EARLY_VICTORY', state: 'OPEN' })
    })

    it('judges by what is so now, not by what the page has shown', async () => {
      const { program, manager } = await start()
      await meetStepThree(program)
      await inMode(program, 'concurrent')
      const { id, version } = stepOf(await read(program, manager), 3).step
      await write(program, `strategy = ''`)
      expect(await send(CLOSE, { id, version }, manager)).toMatchObject({
        problems: [{ code: 'reason_required' }],
      })
    })

    it('what falls away later shows as reopened evidence, and is gone when it is back', async () => {
      const { program, manager } = await start()
      await meetStepThree(program)
      await inMode(program, 'concurrent')
      const { id, version } = stepOf(await read(program, manager), 3).step
      await send(CLOSE, { id, version }, manager)
      await write(program, `strategy = ''`)
      const room = await read(program, manager)
      expect(stepOf(room, 3)).toMatchObject({
        state: 'REOPENED_EVIDENCE',
        stateSentence: expect.stringContaining('no longer met'),
        fellAway: ['STRATEGY_WRITTEN'],
        nextAction: 'Write how the vision is to be reached.',
      })
      await write(program, strategic)
      expect(stepOf(await read(program, manager), 3).state).toBe('CLOSED')
    })

    it('is undone by opening the step again, with a reason that is kept', async () => {
      const { program, manager } = await start()
      const { id, version } = stepOf(await read(program, manager), 1).step
      await send(CLOSE, { id, version, reason: 'Everybody knows why.' }, manager)
      const closed = await read(program, manager)
      expect(await send(REOPEN, { id, version: version + 1, reason: '' }, manager)).toMatchObject({
        problems: [{ field: 'reason', code: 'required' }],
      })
      expect(await read(program, manager)).toEqual(closed)
      const room = await send(REOPEN, { id, version: version + 1, reason: 'Nobody does.' }, manager)
      expect(stepOf(room, 1)).toMatchObject({
        state: 'IN_PROGRESS',
        decisions: [{ decision: 'REOPENED', reason: 'Nobody does.' }, { decision: 'CLOSED' }],
      })
      const again = { id, version: version + 2, reason: 'Twice' }
      expect(await send(REOPEN, again, manager)).toMatchObject({ code: 'NOT_ALLOWED' })
    })

    it('goes through the gate only, the later of two editors is told, and only the program’s managers may', async () => {
      const { program, manager } = await start()
      const { id, version } = stepOf(await read(program, manager), 1).step
      expect(await send(UPDATE, { id, version, status: 'DONE' }, manager)).toMatchObject({
        problems: [{ field: 'status', code: 'closes_through_gate' }],
      })
      expect(await send(CLOSE, { id, version: version + 1, reason: 'Late' }, manager)).toMatchObject({
        code: 'CONFLICT',
      })
      const reader = await buildViewer(app, organization, [
        { role: 'program_manager' },
        { role: 'executive' },
      ])
      expect(await send(CLOSE, { id, version, reason: 'Mine' }, reader)).toMatchObject({
        code: 'NOT_ALLOWED',
      })
      expect(await decisions(program)).toBe(0)
      await send(CLOSE, { id, version, reason: 'Everybody knows why.' }, manager)
      const change = { id, version: version + 1, status: 'IN_PROGRESS' }
      expect(await send(UPDATE, change, manager)).toMatchObject({
        problems: [{ field: 'status', code: 'step_is_closed' }],
      })
      const closedTwice = { id, version: version + 1, reason: 'Twice' }
      expect(await send(CLOSE, closedTwice, manager)).toMatchObject({ code: 'NOT_ALLOWED' })
    })
  })

  it('the plan sets mode, names and targets, and the gates follow at once', async () => {
    const { program, manager } = await start()
    await meetStepThree(program)
    const targets = { urgencyTarget: 0.8, coverageTarget: 0.6, trainingTarget: 1, unitsTarget: 0.4 }
    const before = await read(program, manager)
    const { plan } = before
    const wanted = { ...targets, mode: 'CONCURRENT', names: 'ACCELERATE', severeFrom: 3 }
    const change = { id: plan.id, version: plan.version, ...wanted }
    expect(await send(PLAN, { ...change, unitsTarget: 0 }, manager)).toMatchObject({
      problems: [{ field: 'unitsTarget', code: 'too_small' }],
    })
    expect(await read(program, manager)).toEqual(before)
    const room = await send(PLAN, change, manager)
    expect(room.plan).toMatchObject({ version: 2, mode: 'CONCURRENT', names: 'ACCELERATE', severeFrom: 3 })
    expect(stepOf(room, 3).state).toBe('READY_TO_CLOSE')
    expect(await send(PLAN, change, manager)).toMatchObject({ code: 'CONFLICT' })
    expect(await app.tenant(organization).findOneOrFail(StepPlan, { program })).toMatchObject(targets)
  })
})
