import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { openRoundInput, roundInput } from './round-input.ts'

const round = {
  name: ' Baseline ',
  kind: 'baseline',
  scope: 'program',
  waveIds: ['w'],
  unitIds: ['u', 'u'],
  opensOn: '2026-03-02',
  closesOn: '2026-03-13',
  languages: ['de', 'en', 'de'],
  traits: ['tenure', 'management'],
  asksForComments: true,
}
const rule = roundInput({ today: '2026-03-01', offered: ['en', 'de'] })
const codes = (given: object) => {
  const checked = problemsOf(rule, { ...round, ...given })
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field}: ${code}`)
}

describe('a round that is planned', () => {
  it('keeps languages and traits once and in one order, and drops what its scope doesn’t ask', () => {
    expect(rule.parse(round)).toEqual({
      ...round,
      name: 'Baseline',
      waveIds: [],
      unitIds: [],
      languages: ['en', 'de'],
      traits: ['management', 'tenure'],
    })
    expect(rule.parse({ ...round, scope: 'units' })).toMatchObject({ waveIds: [], unitIds: ['u'] })
  })

  it('names the waves or units that its scope asks for', () => {
    expect(codes({ scope: 'waves', waveIds: [] })).toEqual(['waveIds: required'])
    expect(codes({ scope: 'units', unitIds: [] })).toEqual(['unitIds: required'])
  })

  it('closes on the day it opens or later, within 90 days, and not in the past', () => {
    expect(codes({ closesOn: '2026-03-02' })).toEqual([])
    expect(codes({ closesOn: '2026-03-01' })).toEqual(['closesOn: closes_before_opening'])
    // The 90th day, counted with the first: 2 March + 89.
    expect(codes({ closesOn: '2026-05-30' })).toEqual([])
    expect(codes({ closesOn: '2026-05-31' })).toEqual(['closesOn: open_too_long'])
    expect(codes({ opensOn: '2026-02-01', closesOn: '2026-02-28' })).toEqual(['closesOn: in_the_past'])
  })

  it('asks in languages that the instrument is complete in, and in one at least', () => {
    expect(codes({ languages: ['en', 'fr'] })).toEqual(['languages: not_offered'])
    expect(codes({ languages: [] })).toEqual(['languages: too_small'])
  })

  it('compares groups by three traits at most', () => {
    expect(codes({ traits: ['management', 'level', 'location'] })).toEqual([])
    expect(codes({ traits: ['management', 'level', 'location', 'tenure'] })).toEqual([
      'traits: too_many_traits',
    ])
  })
})

describe('a round that people answer', () => {
  const open = openRoundInput({ today: '2026-03-10', opensOn: '2026-03-02' })

  it('takes a last day from today on, earlier or later than it was, and no other change', () => {
    expect(open.parse({ name: 'Baseline', closesOn: '2026-03-10', kind: 'own' })).toEqual({
      name: 'Baseline',
      closesOn: '2026-03-10',
    })
    expect(problemsOf(open, { name: 'Baseline', closesOn: '2026-03-09' })).toMatchObject({
      problems: [{ code: 'in_the_past' }],
    })
    expect(problemsOf(open, { name: 'Baseline', closesOn: '2026-06-01' })).toMatchObject({
      problems: [{ code: 'open_too_long' }],
    })
  })
})
