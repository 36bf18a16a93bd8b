import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildClosedRound, type GivenClosedRound } from '../../../test/builders/closed-round.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { readProgramFacts } from '../../kernel/program-fact.ts'
import { urgency } from './urgency.read.ts'

const SUGGESTIONS = `query ($programId: ID!) { blockerSuggestions(programId: $programId) {
  open { rule sentence figures { value of unit } } } }`
const ROOM = `query ($programId: ID!) { programRoom(programId: $programId) {
  steps { step { number } verdicts { criterion state sentence } } } }`

describe('what rounds tell gates and blockers', () => {
  let app: TestApp
  let organization: string
  let executive: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-05-10T12:00:00Z'))
    organization = await buildOrganization(app)
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
  })
  afterAll(() => app.close())

  async function aProgram() {
    const program = await buildProgram(app, organization)
    const unit = await buildUnit(app, organization)
    const close = (given: Partial<GivenClosedRound> & Pick<GivenClosedRound, 'figures'>) =>
      buildClosedRound(app, organization, program, { places: [{ unit }], ...given })
    return { program, unit, close }
  }

  const suggested = async (programId: string) => {
    const { data } = await ask(app, SUGGESTIONS, { programId }, executive)
    const answered: { rule: string }[] = data.blockerSuggestions.open
    return answered.filter(({ rule }) => /people|leaders_not|desire|readiness/.test(rule))
  }
  const urgencyVerdict = async (programId: string) => {
    const { data } = await ask(app, ROOM, { programId }, executive)
    return data.programRoom.steps[0].verdicts.find(
      ({ criterion }: { criterion: string }) => criterion === 'URGENCY_AMONG_MANAGERS',
    )
  }

  // The fourth item carries the marker `urgency`.
  const managers = (traits: string[], answered: number, favourable: number) => ({
    unit: null,
    traits,
    answered,
    sums: [0, 0, 0, answered * 4],
    favourables: [0, 0, 0, favourable],
  })

  it('managers of the latest round that kept them apart judge the urgency, all classes together', async () => {
    const { program, unit, close } = await aProgram()
    expect(await urgencyVerdict(program)).toMatchObject({
      state: 'UNKNOWN',
      sentence: 'No survey has asked managers yet.',
    })
    await close({
      traits: ['management', 'level'],
      figures: [
        managers(['manager', 'senior'], 12, 11),
        managers(['manager', '*'], 8, 5),
        managers(['staff', '*'], 40, 2),
        { ...managers(['manager', '*'], 8, 0), unit },
      ],
    })
    // 11 + 5 of 12 + 8; the class within a unit is part of them already.
    expect(await urgencyVerdict(program)).toMatchObject({
      state: 'MET',
      sentence:
        '16 of 20 managers who answered say that staying as we are is not acceptable; the target is 75 %.',
    })
    await close({ closedAt: new Date('2026-05-08T17:00:00Z'), figures: [managers(['manager'], 9, 0)] })
    expect(await urgencyVerdict(program)).toMatchObject({ state: 'MET' })
  })

  it('managers who were put together with others tell nothing', async () => {
    const { program, close } = await aProgram()
    await close({ traits: ['management'], figures: [managers(['*'], 40, 30)] })
    expect(await readProgramFacts(app.tenant(organization), program, { urgency })).toEqual({
      urgency: undefined,
    })
  })

  const whole = (answered: number, sums: number[], favourables: number[]) => ({
    unit: null,
    answered,
    sums,
    favourables,
  })

  it('low answers of the latest closed round suggest blockers, with their figures', async () => {
    const { program, close } = await aProgram()
    await close({ figures: [whole(40, [160, 120, 100, 160], [30, 20, 10, 30])] })
    expect(await suggested(program)).toEqual([
      {
        rule: 'leaders_not_seen_acting',
        sentence: 'In the latest round 30 of 40 people don’t say that leaders act as they ask.',
        figures: [{ value: 30, of: 40, unit: 'people' }],
      },
      {
        rule: 'people_not_willing',
        sentence:
          'In the latest round 20 of 40 people don’t say that they are willing to change how they work.',
        figures: [{ value: 20, of: 40, unit: 'people' }],
      },
    ])
  })

  it('where too few have answered to show anything, nothing is suggested', async () => {
    const { program, close } = await aProgram()
    await close({
      closedAt: new Date('2026-04-05T17:00:00Z'),
      figures: [whole(40, [160, 120, 100, 160], [30, 20, 10, 30])],
    })
    await close({ figures: [] })
    expect(await suggested(program)).toEqual([])
  })

  it('readiness that falls between two rounds of the same units is a signal, of others none', async () => {
    const { program, unit, close } = await aProgram()
    const before = { family: 'family', closedAt: new Date('2026-04-05T17:00:00Z'), name: 'Baseline' }
    // Technology, people, process: all at 4, then at 3: (4 − 1) ÷ 4 = 75, and 50. Squares near each other: little spread.
    await close({
      ...before,
      figures: [{ ...whole(100, [400, 400, 400, 400], [90, 90, 90, 90]), invited: 120 }],
    })
    const now = { family: 'family', name: 'Before go-live' }
    const figures = [{ ...whole(100, [300, 300, 300, 400], [60, 60, 60, 90]), invited: 120 }]
    await close({ ...now, figures })
    expect(await suggested(program)).toMatchObject([
      {
        rule: 'readiness_falls',
        sentence:
          'In what both rounds asked, readiness fell from 75 of 100 in “Baseline” to 50 in “Before go-live”.',
        figures: [
          { value: 25, of: 100 },
          { value: 100, of: null },
          { value: 100, of: null },
        ],
      },
    ])
    const places = [{ unit }, { unit: await buildUnit(app, organization) }]
    const lower = [{ ...whole(100, [200, 200, 200, 400], [60, 60, 60, 90]), invited: 120 }]
    const later = { family: 'family', name: 'Wider', closedAt: new Date('2026-05-08T17:00:00Z') }
    await close({ ...later, places, figures: lower })
    expect(await suggested(program)).toEqual([])
  })
})
