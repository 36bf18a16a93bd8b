import { describe, expect, it } from 'vitest'
import { judgeCoverage, type AudienceOnFile, type ReachedPiece } from './audience-coverage.ts'

const audience = (id: string, given: Partial<AudienceOnFile> = {}): AudienceOnFile => ({
  id,
  name: id,
  target: 0.7,
  intervalDays: 90,
  check: null,
  lastClosedOn: null,
  ...given,
})
const piece = (audienceIds: string[], people: number, reached = 0, byManagers = 0): ReachedPiece => ({
  audienceIds,
  people,
  reached,
  byManagers,
})
const check = { closedOn: '2027-03-07', people: 40, population: 100, answered: [40, 40], right: [30, 20] }
const judge = (audiences: AudienceOnFile[], pieces: ReachedPiece[]) =>
  judgeCoverage({ minimum: 5, audiences, pieces }, '2027-03-10')

describe('how far communications have come with an audience', () => {
  it('is people reached of all of them, times answers right of all given: 80 % of 100 times 50 of 80', () => {
    const { audiences, byManagers } = judge(
      [audience('Sales', { check, lastClosedOn: '2027-03-07' })],
      [piece(['Sales'], 100, 80, 20)],
    )
    expect(audiences[0]).toMatchObject({
      people: 100,
      reached: { count: 80, of: 100 },
      byManagers: { count: 20, of: 80 },
      understood: { count: 50, of: 80, share: 0.625, people: 40 },
      coverage: 0.5,
      due: { reason: 'under_target', dueOn: '2027-03-07' },
    })
    expect(byManagers).toEqual({ count: 20, of: 80 })
  })

  it('counts somebody in two audiences once for everybody together', () => {
    const { byManagers } = judge(
      [audience('Sales'), audience('Leads')],
      [piece(['Sales'], 20, 10, 5), piece(['Sales', 'Leads'], 10, 10, 10), piece(['Leads'], 10, 0)],
    )
    expect(byManagers).toEqual({ count: 15, of: 20 })
  })

  it('can’t be said before anybody was asked, while reach can', () => {
    const [sales] = judge([audience('Sales')], [piece(['Sales'], 100, 80)]).audiences
    expect(sales).toMatchObject({ coverage: null, understood: null, due: { reason: 'never_checked' } })
    expect(sales?.reached).toEqual({ count: 80, of: 100 })
  })

  it('keeps back how many were reached of a small audience, and of one that is another but for a few', () => {
    const { audiences, byManagers } = judge(
      [audience('Board', { check }), audience('Sales'), audience('Sales but for one', { check })],
      [piece(['Board'], 4, 4), piece(['Sales', 'Sales but for one'], 19, 9), piece(['Sales'], 1, 1)],
    )
    expect(
      audiences.map(({ hidden, reached, coverage, byManagers: told }) => [hidden, reached, coverage, told]),
    ).toEqual([
      ['too_small', null, null, null],
      [null, { count: 10, of: 20 }, null, { count: 0, of: 10 }],
      ['too_close', null, null, null],
    ])
    // 24 people of whom 20 can be told: the four of the board would be the rest.
    expect(byManagers).toBeNull()
  })
})
