import { describe, expect, it } from 'vitest'
import { type GoCriterionKey, goMeasure } from './go-criteria.ts'
import type { GoFacts, WaveFigures } from './go-facts.ts'
import { judgeGo, type SetCriterion, suggestGo } from './judge-go.ts'

const CLOSED_AT = new Date('2027-02-05T17:00:00Z')
const FIGURES: WaveFigures = {
  wider: null,
  answered: 30,
  invited: 40,
  legs: { technology: 58.333333333333336, people: 62.5, process: 50 },
  markers: {
    willing: { count: 22, of: 30 },
    leaders_act: { count: 24, of: 30 },
    trained: { count: 0, of: 0 },
  },
}
const said = (change: Partial<WaveFigures> = {}): GoFacts => ({
  readiness: {
    round: { id: 'r', name: 'Before go-live', closedAt: CLOSED_AT },
    figures: { ...FIGURES, ...change },
  },
})
const set = (measure: GoCriterionKey, change: Partial<SetCriterion> = {}): SetCriterion => ({
  id: measure,
  measure,
  target: goMeasure(measure).startsAt,
  statement: null,
  isMet: null,
  note: null,
  setAt: new Date('2027-01-04T09:00:00Z'),
  ...change,
})
const judge = (measure: GoCriterionKey, facts: GoFacts, change: Partial<SetCriterion> = {}) => {
  const [verdict] = judgeGo([set(measure, change)], facts)
  if (!verdict) throw new Error('One criterion, one verdict.')
  return verdict
}

describe('a criterion of a wave', () => {
  it.each<[GoCriterionKey, number | null, string, number | null, string]>([
    ['weakest_leg', 60, 'open', 50, 'Process is the weakest leg, at 50 of 100; the target is 60.'],
    ['weakest_leg', 50, 'met', 50, 'Process is the weakest leg, at 50 of 100; the target is 50.'],
    ['leg_people', 60, 'met', 62.5, 'People is at 62.5 of 100; the target is 60.'],
    ['leg_technology', 60, 'open', 58.333333333333336, 'Technology is at 58.3 of 100; the target is 60.'],
    ['leg_process', 60, 'open', 50, 'Process is at 50 of 100; the target is 60.'],
    [
      'willing',
      0.75,
      'open',
      22 / 30,
      '22 of 30 people who answered are willing to change how they work (73.3 %); the target is 75 %.',
    ],
    [
      'leaders_act',
      0.75,
      'met',
      0.8,
      '24 of 30 people who answered say that leaders act as they ask (80 %); the target is 75 %.',
    ],
    ['response_rate', 0.6, 'met', 0.75, '30 of 40 people asked have answered (75 %); the target is 60 %.'],
    [
      'urgency',
      0.75,
      'unknown',
      null,
      'Cannot say: “Before go-live”, the latest round, tells nothing of it.',
    ],
    [
      'trained',
      0.75,
      'unknown',
      null,
      'Cannot say: “Before go-live”, the latest round, tells nothing of it.',
    ],
  ])('%s against %s is %s', (measure, target, state, figure, sentence) => {
    expect(judge(measure, said(), { target })).toMatchObject({ state, figure, sentence })
  })

  it('index of readiness: the mean of the legs, (58.33 + 62.5 + 50) ÷ 3 = 56.94', () => {
    const verdict = judge('readiness_index', said())
    expect(verdict.figure).toBeCloseTo(56.9444444444, 9)
    expect(verdict).toMatchObject({
      state: 'open',
      sentence: 'The index of readiness is 56.9 of 100; the target is 60.',
    })
  })

  it('never tells a figure as its target that it hasn’t reached', () => {
    expect(judge('leg_people', said({ legs: { people: 59.97 } })).sentence).toBe(
      'People is at 59.9 of 100; the target is 60.',
    )
    expect(judge('leg_people', said({ legs: { people: 59.99999999999999 } }))).toMatchObject({
      state: 'met',
      sentence: 'People is at 60 of 100; the target is 60.',
    })
  })

  it('of a single leg that was asked about doesn’t call it the weakest', () => {
    expect(judge('weakest_leg', said({ legs: { people: 70, technology: null } })).sentence).toBe(
      'People is the only leg that was asked about, at 70 of 100; the target is 60.',
    )
    expect(judge('weakest_leg', said({ legs: {} })).state).toBe('unknown')
  })

  it('says which wider group its figures are of', () => {
    expect(judge('leg_process', said({ wider: 'the whole of “North”' })).sentence).toBe(
      'Process is at 50 of 100; the target is 60. These are the figures of the whole of “North”.',
    )
  })

  it('cannot say while no closed round covers the wave, or too few have answered it', () => {
    expect(judge('weakest_leg', { readiness: null })).toMatchObject({
      state: 'unknown',
      figure: null,
      sentence: 'Cannot say yet: no closed round covers this wave.',
    })
    const { readiness } = said()
    if (!readiness) throw new Error('There is a round.')
    expect(judge('response_rate', { readiness: { ...readiness, figures: null } }).sentence).toBe(
      'Cannot say: too few have answered “Before go-live” to show anything.',
    )
    expect(judge('response_rate', said({ invited: null })).sentence).toBe(
      'Cannot say: nobody knows how many were asked in “Before go-live”.',
    )
  })

  it('no severe blocker: from severity 4', () => {
    const blocker = (name: string, severity: number) => ({ id: name, name, severity })
    expect(judge('no_severe_blocker', { openBlockers: [blocker('Slow network', 3)] })).toMatchObject({
      state: 'met',
      sentence: 'No blocker of severity 4 or more is open in its units.',
    })
    const two = [blocker('Slow network', 4), blocker('No trainer', 5)]
    expect(judge('no_severe_blocker', { openBlockers: two })).toMatchObject({
      state: 'open',
      sentence: '2 blockers of severity 4 or more are open in its units: “Slow network” and “No trainer”.',
    })
    expect(judge('no_severe_blocker', {}).state).toBe('unknown')
  })

  it('waves that it waits for: live or closed', () => {
    const wave = (name: string, status: 'active' | 'live' | 'closed' | 'planned') => ({
      id: name,
      name,
      status,
    })
    expect(judge('awaited_waves', { waitsFor: [] })).toMatchObject({
      state: 'met',
      sentence: 'It waits for no other wave.',
    })
    expect(
      judge('awaited_waves', { waitsFor: [wave('Pilot', 'closed'), wave('North', 'live')] }),
    ).toMatchObject({
      state: 'met',
      sentence: '“Pilot” and “North”, which it waits for, are live or closed.',
    })
    expect(
      judge('awaited_waves', { waitsFor: [wave('Pilot', 'active'), wave('North', 'live')] }),
    ).toMatchObject({
      state: 'open',
      sentence: 'It waits for “Pilot”, which is not live yet.',
    })
    expect(judge('awaited_waves', {}).state).toBe('unknown')
  })

  it('its audiences: the one that is furthest behind decides, and all have to be known for a yes', () => {
    const audience = (name: string, coverage: number | null) => ({ id: name, name, coverage })
    expect(
      judge('audiences_covered', { audiences: [audience('Sales', 0.7), audience('Drivers', 0.9)] }),
    ).toMatchObject({
      state: 'met',
      figure: 0.7,
      sentence: '“Sales” is furthest behind, at 70 % reach × understanding; the target is 70 %.',
    })
    expect(
      judge('audiences_covered', { audiences: [audience('Sales', 0.5), audience('Drivers', null)] }),
    ).toMatchObject({
      state: 'open',
      sentence: '“Sales” is at 50 % reach × understanding; the target is 70 %.',
    })
    expect(
      judge('audiences_covered', { audiences: [audience('Sales', 0.8), audience('Drivers', null)] }),
    ).toMatchObject({
      state: 'unknown',
      sentence: 'Cannot say yet: nothing is known of “Drivers”.',
    })
    expect(judge('audiences_covered', { audiences: [] }).state).toBe('unknown')
    expect(judge('audiences_covered', {}).state).toBe('unknown')
  })

  it('its training: people who completed all that is required, and nothing where nobody is required or few are', () => {
    expect(judge('training_coverage', { training: { count: 44, of: 50 } })).toMatchObject({
      label: 'Required training is done',
      state: 'open',
      figure: 0.88,
      sentence: '44 of 50 people have completed the training required of them (88 %); the target is 90 %.',
    })
    expect(judge('training_coverage', { training: { count: 45, of: 50 } }).state).toBe('met')
    expect(judge('training_coverage', {})).toMatchObject({
      state: 'unknown',
      sentence: 'Cannot say: no training is required of anybody in its units.',
    })
    expect(judge('training_coverage', { training: null }).state).toBe('unknown')
  })

  it('one’s own is what people judged, and unknown until somebody has', () => {
    const own = { statement: 'The help desk is staffed', target: null }
    expect(judge('own', {}, own)).toMatchObject({
      label: 'The help desk is staffed',
      state: 'unknown',
      sentence: 'Nobody has judged it yet.',
    })
    expect(judge('own', {}, { ...own, isMet: true, note: 'Four people from Monday.' })).toMatchObject({
      state: 'met',
      sentence: 'Judged as met: Four people from Monday.',
    })
    expect(judge('own', {}, { ...own, isMet: false })).toMatchObject({
      state: 'open',
      sentence: 'Judged as not met.',
    })
  })

  it('is marked when it was set after the round it reads was closed, by whatever moment', () => {
    const isMarked = (measure: GoCriterionKey, setAt: Date) =>
      judge(measure, said(), { setAt }).isSetAfterwards
    expect(isMarked('weakest_leg', new Date(CLOSED_AT.getTime() + 1))).toBe(true)
    expect(isMarked('weakest_leg', CLOSED_AT)).toBe(false)
    // It reads no round, so no round has told it.
    expect(isMarked('own', new Date(CLOSED_AT.getTime() + 1))).toBe(false)
    expect(judge('weakest_leg', { readiness: null }).isSetAfterwards).toBe(false)
  })
})

describe('what the criteria of a wave speak for', () => {
  const verdicts = (...states: ('met' | 'open' | 'unknown')[]) =>
    states.map((state) => ({ state, isSetAfterwards: false }))

  it.each([
    [verdicts(), 'cannot_say', 'Cannot say: no criterion is set for this wave.'],
    [verdicts('met'), 'go', 'Speaks for going live: its criterion is met.'],
    [verdicts('met', 'met'), 'go', 'Speaks for going live: all 2 criteria are met.'],
    [verdicts('met', 'unknown'), 'cannot_say', 'Cannot say yet: 1 of 2 criteria can’t be judged.'],
    [verdicts('open', 'met'), 'not_yet', 'Speaks against going live: 1 of 2 criteria is not met.'],
    [
      verdicts('open', 'unknown', 'met'),
      'not_yet',
      'Speaks against going live: 1 of 3 criteria is not met, and 1 can’t be said yet.',
    ],
  ])('%j', (given, suggestion, sentence) => {
    expect(suggestGo(given, 0)).toEqual({ suggestion, sentence })
  })

  it('says what was set or taken away after the figures were known', () => {
    const [late] = verdicts('met')
    if (!late) throw new Error('One was asked for.')
    expect(suggestGo([{ ...late, isSetAfterwards: true }], 2).sentence).toBe(
      'Speaks for going live: its criterion is met. 1 was set and 2 were taken away after the figures were known.',
    )
  })
})
