import { expect, it } from 'vitest'
import { addUpScope, type ScopeEntry } from './scope-creep.ts'

const entry = (id: string, change: Partial<ScopeEntry> = {}): ScopeEntry => ({
  id,
  decision: 'accepted',
  decidedOn: '2026-03-02',
  timeEffectDays: 0,
  costEffect: 0,
  qualityEffect: 0,
  ...change,
})

it('adds up what was accepted in the order of decision, those of one day by their keys', () => {
  const creep = addUpScope([
    entry('a', { decidedOn: '2026-04-01', timeEffectDays: -7, costEffect: 10_000 }),
    entry('c', { timeEffectDays: 14, qualityEffect: -1 }),
    entry('b', { timeEffectDays: 14, costEffect: 30_000 }),
  ])
  // 14, then 14 + 14, then 28 - 7 days.
  expect(creep.steps).toEqual([
    { id: 'b', decidedOn: '2026-03-02', timeEffectDays: 14, costEffect: 30_000, qualityEffect: 0 },
    { id: 'c', decidedOn: '2026-03-02', timeEffectDays: 28, costEffect: 30_000, qualityEffect: -1 },
    { id: 'a', decidedOn: '2026-04-01', timeEffectDays: 21, costEffect: 40_000, qualityEffect: -1 },
  ])
  expect(creep.total).toEqual({ timeEffectDays: 21, costEffect: 40_000, qualityEffect: -1 })
})

it('counts the accepted among those that were judged; what was withdrawn never was', () => {
  const undecided = { decision: 'open', decidedOn: null } as const
  const creep = addUpScope([
    entry('a'),
    entry('b', { decision: 'rejected', timeEffectDays: 100 }),
    entry('c', { decision: 'rejected', timeEffectDays: 100 }),
    entry('d', { decision: 'withdrawn', timeEffectDays: 100 }),
    entry('e', undecided),
  ])
  expect(creep).toMatchObject({ accepted: 1, judged: 3, open: 1, total: { timeEffectDays: 0 } })
})

it('tells what it would come to if all that is open were accepted', () => {
  const open = { decision: 'open', decidedOn: null } as const
  const creep = addUpScope([
    entry('a', { timeEffectDays: 21 }),
    entry('b', { ...open, timeEffectDays: 5, qualityEffect: 1 }),
    entry('c', { ...open, costEffect: 500 }),
  ])
  expect(creep.ifOpenAccepted).toEqual({ timeEffectDays: 26, costEffect: 500, qualityEffect: 1 })
  expect(creep.total).toEqual({ timeEffectDays: 21, costEffect: 0, qualityEffect: 0 })
})

it('keeps cents exact: ten cents and twenty are thirty', () => {
  const cents = [0.1, 0.2].map((costEffect, at) => entry(String(at), { costEffect }))
  expect(addUpScope(cents).total.costEffect).toBe(0.3)
})

it('is nothing where nothing was asked for', () => {
  const nothing = { timeEffectDays: 0, costEffect: 0, qualityEffect: 0 }
  expect(addUpScope([])).toEqual({
    total: nothing,
    accepted: 0,
    judged: 0,
    open: 0,
    ifOpenAccepted: nothing,
    steps: [],
  })
})
