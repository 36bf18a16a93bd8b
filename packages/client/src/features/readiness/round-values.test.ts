import { describe, expect, it } from 'vitest'
import { checkRound, roundValues, suggestRound } from './round-values.ts'

const waves = [
  { id: 'late', name: 'Late', goLiveOn: '2026-09-01' },
  { id: 'early', name: 'Early', goLiveOn: '2026-03-16' },
]

describe('the form of a round', () => {
  it('begins with a baseline of the program', () => {
    expect(roundValues(undefined, [], 'three')).toMatchObject({
      kind: 'BASELINE',
      name: 'Baseline',
      instrumentId: 'three',
      scope: 'PROGRAM',
      languages: ['EN'],
    })
  })

  it('suggests days from the first go-live of the waves it names, and of all where it names none', () => {
    const given = { kind: 'BEFORE_GO_LIVE', scope: 'WAVES', waveIds: ['late'] } as const
    expect(suggestRound({ ...given, waveIds: ['late'] }, waves)).toMatchObject({ opensOn: '2026-08-18' })
    expect(suggestRound({ ...given, scope: 'PROGRAM', waveIds: [] }, waves)).toMatchObject({
      wave: { id: 'early' },
      opensOn: '2026-03-02',
      closesOn: '2026-03-11',
    })
    expect(suggestRound({ ...given, kind: 'BASELINE', waveIds: ['late'] }, waves)).toBeNull()
  })

  it('is checked by the rule of the server', () => {
    const values = { ...roundValues(undefined, [], 'three'), opensOn: '2026-03-02', closesOn: '2026-03-11' }
    const terms = { today: '2026-03-01', offered: ['en'] as const }
    expect(checkRound(values, terms)).toEqual([])
    const wrong = { ...values, scope: 'WAVES' as const, languages: ['EN' as const, 'FR' as const] }
    expect(checkRound(wrong, terms).map(({ field, code }) => [field, code])).toEqual([
      ['waveIds', 'required'],
      ['languages', 'not_offered'],
    ])
  })
})
