import { describe, expect, it } from 'vitest'
import type { SuggestionFigure } from './signal.ts'
import type { LiveUnitFacts, SignalFacts } from './signal-facts.ts'
import { isClearlyWorse, stillSuggested, suggestBlockers } from './suggest-blockers.ts'

const UNIT: LiveUnitFacts = {
  isObserved: true,
  isBelow: false,
  isSecured: false,
  weeksLive: 6,
  isWithoutSupport: false,
}
const units = (...some: Partial<LiveUnitFacts>[]) => some.map((unit) => ({ ...UNIT, ...unit }))
const rulesOf = (facts: SignalFacts) => suggestBlockers(facts).map(({ rule }) => rule)
const only = (facts: SignalFacts) => {
  const [first, ...more] = suggestBlockers(facts)
  if (!first || more.length > 0) throw new Error(`Expected one, got ${rulesOf(facts).join(', ')}`)
  return first
}

describe('what the data suggest', () => {
  it('is nothing while nobody measures anything', () => {
    expect(suggestBlockers({})).toEqual([])
  })

  it('a third of the units that have been live for four weeks can’t be judged', () => {
    const third = units({ isObserved: false }, {}, {}, { isObserved: false, weeksLive: 3 })
    expect(only({ liveUnits: third })).toMatchObject({
      challenge: 'assessment_and_measurement',
      sentence:
        'Of 3 units that have been live for four weeks or longer, 1 can’t be judged: too little was observed.',
      figures: [{ label: 'Units that can’t be judged', value: 1, of: 3, unit: 'units' }],
      severity: 3,
      likelihood: 5,
    })
    expect(rulesOf({ liveUnits: units({ isObserved: false }, {}, {}, {}) })).toEqual([])
    expect(rulesOf({ liveUnits: units({ isObserved: false }, {}) })).toEqual([])
  })

  it('severity follows the share: 3 from a third, 4 from a half, 5 from three quarters', () => {
    const severity = (count: number, of: number) => only({ silentLeaders: { count, of } }).severity
    expect([severity(4, 12), severity(6, 12), severity(8, 12), severity(9, 12)]).toEqual([3, 4, 4, 5])
    expect(only({ silentLeaders: { count: 4, of: 12 } }).challenge).toBe('walking_the_talk')
    expect(rulesOf({ silentLeaders: { count: 3, of: 12 } })).toEqual([])
  })

  it('a third of the audiences that were asked haven’t understood what the change means', () => {
    expect(only({ notUnderstood: { count: 1, of: 3 } })).toMatchObject({
      rule: 'not_understood',
      challenge: 'not_relevant',
      sentence: '1 of 3 audiences that were asked haven’t understood the change as they shall.',
      severity: 3,
    })
    expect(rulesOf({ notUnderstood: { count: 1, of: 4 } })).toEqual([])
  })

  it('fewer than seven in ten of those awaited came to required training', () => {
    expect(only({ trainingAttendance: { count: 27, of: 40 } })).toEqual({
      rule: 'training_missed',
      challenge: 'not_enough_time',
      title: 'People don’t get to the training that is required of them',
      sentence:
        'In the last eight weeks people came to required training 27 of 40 times that they were awaited (68 %); from 70 % on it counts as enough.',
      figures: [{ label: 'Times that somebody awaited didn’t come', value: 13, of: 40, unit: 'times' }],
      severity: 3,
      likelihood: 5,
    })
    expect(only({ trainingAttendance: { count: 20, of: 40 } }).severity).toBe(4)
    expect(rulesOf({ trainingAttendance: { count: 28, of: 40 } })).toEqual([])
  })

  it('support has ended for units of which a third is under the band', () => {
    const alone = { isWithoutSupport: true }
    const left = units({ ...alone, isBelow: true }, alone, alone, { isBelow: true })
    expect(only({ liveUnits: left })).toMatchObject({
      rule: 'support_ended_too_soon',
      challenge: 'no_help',
      figures: [{ value: 1, of: 3 }],
    })
  })

  it('units that secured the change stand beside others, live as long, that are under the band', () => {
    const apart = units(
      { isSecured: true, weeksLive: 8 },
      { isSecured: true, weeksLive: 12 },
      { isBelow: true, weeksLive: 8 },
      { isBelow: true, weeksLive: 7 },
    )
    // Live for 8 weeks or longer: two that secured it and one below, which is a third.
    expect(only({ liveUnits: apart })).toMatchObject({
      rule: 'does_not_spread',
      challenge: 'diffusion',
      sentence: '2 units have secured the change, and 1 of 3 that have been live as long are under the band.',
    })
    expect(rulesOf({ liveUnits: units({ isBelow: true }, { isBelow: true }, { isBelow: true }) })).toEqual([])
  })

  it('a later wave stays below where the first one had entered the band as long after its go-live', () => {
    const first = { name: 'Pilot', rate: 0.62, isSecured: true }
    const later = {
      name: 'Second',
      weeksLive: 8,
      rate: 0.18,
      isBelow: true,
      firstThen: 0.45,
      firstHadEntered: true,
    }
    expect(only({ wavePair: { first, later } })).toMatchObject({
      challenge: 'true_believers',
      sentence:
        '8 weeks after going live “Second” is at 18 %; “Pilot” was at 45 % by then, and has secured the change since.',
      figures: [{ value: 27, of: 100 }, { value: 18 }, { value: 45 }, { value: 62 }],
    })
    expect(rulesOf({ wavePair: { first, later: { ...later, firstHadEntered: false } } })).toEqual([])
    expect(rulesOf({ wavePair: { first: { ...first, isSecured: false }, later } })).toEqual([])
    expect(rulesOf({ wavePair: { first, later: { ...later, isBelow: false } } })).toEqual([])
  })

  it('two scope changes were accepted against what leads', () => {
    expect(only({ scopeAgainstLeading: { accepted: 2, constraint: 'quality' } })).toMatchObject({
      challenge: 'governance',
      sentence: 'Quality leads, and 2 scope changes were accepted that work against it.',
      severity: 4,
    })
    expect(rulesOf({ scopeAgainstLeading: { accepted: 1, constraint: 'quality' } })).toEqual([])
  })

  it('a third of the steps are overdue, of the units without a coalition member, of the behaviors without an objective', () => {
    const third = { count: 1, of: 3 }
    expect(only({ overdueSteps: third }).challenge).toBe('governance')
    expect(only({ uncoveredUnits: third }).challenge).toBe('no_help')
    expect(only({ aimlessBehaviors: third }).challenge).toBe('strategy_and_purpose')
    const quarter = { count: 1, of: 4 }
    expect(rulesOf({ overdueSteps: quarter, uncoveredUnits: quarter, aimlessBehaviors: quarter })).toEqual([])
  })
})

describe('a suggestion that was answered', () => {
  const figure = (value: number, of: number | null): SuggestionFigure => ({
    label: '',
    value,
    of,
    unit: 'steps',
  })
  const suggested = suggestBlockers({ overdueSteps: { count: 4, of: 10 } })
  const rule = 'steps_overdue'
  const dismissed = (value: number) => [{ rule, answer: 'dismissed', figures: [figure(value, 10)] }] as const

  it('is silent once dismissed, until ten points of a hundred or two counts more are wrong', () => {
    expect(stillSuggested(suggested, dismissed(4), [], '2027-02-01')).toEqual([])
    expect(stillSuggested(suggested, dismissed(3), [], '2027-02-01')).toHaveLength(1)
    expect(isClearlyWorse(figure(5, 10), figure(4, 10))).toBe(true)
    expect(isClearlyWorse(figure(49, 100), figure(40, 100))).toBe(false)
    expect(isClearlyWorse(figure(3, null), figure(2, null))).toBe(false)
    expect(isClearlyWorse(figure(4, null), figure(2, null))).toBe(true)
  })

  it('is silent while its blocker is open and as long after as the data look back', () => {
    const silent = (closedOn: string | null) =>
      stillSuggested(suggested, [], [{ rule, closedOn }], '2027-02-01').length === 0
    expect([silent(null), silent('2027-02-02'), silent('2027-02-01')]).toEqual([true, true, false])
  })
})
