import { expect, it } from 'vitest'
import { peopleMissing, type UnitStanding, unitsToLookAt } from './units-to-look-at.ts'

const band = { lower: 0.4, upper: 0.5 }
const at = (status: UnitStanding['status'], rate: number, eligible: number): UnitStanding => ({
  status,
  eligible,
  figure: { rate, lower: rate, upper: rate, denominator: eligible },
})
const unknown = (
  cannotSay: 'no_people_in_scope' | 'nobody_observed_yet',
  eligible: number,
): UnitStanding => ({
  status: 'cannot_say_yet',
  eligible,
  figure: { cannotSay },
})

it('a unit lacks the people between its rate and the lower edge, rounded up', () => {
  // .4 of 30 are 12; 10 do it already.
  expect(peopleMissing(at('below', 10 / 30, 30), band)).toBe(2)
  // .4 of 31 are 12.4, so the 13th person crosses the edge.
  expect(peopleMissing(at('below', 10 / 31, 31), band)).toBe(3)
  expect(peopleMissing(at('entered', 0.4, 30), band)).toBe(0)
  expect(peopleMissing(at('secured', 0.9, 30), band)).toBe(0)
  expect(peopleMissing(unknown('nobody_observed_yet', 30), band)).toBe(0)
})

it('relapsing units come first, then those that lack most people, then the unobserved; never more than three', () => {
  const units = [
    unknown('nobody_observed_yet', 500),
    at('secured', 0.8, 900),
    at('below', 0.1, 20), // lacks 6
    at('not_yet_shown', 0.3, 200), // lacks 20
    at('relapsing', 0.45, 12),
    at('entered', 0.45, 900),
    unknown('no_people_in_scope', 0),
  ]
  expect(unitsToLookAt(units, band)).toEqual([4, 3, 2])
  expect(unitsToLookAt(units, band, 9)).toEqual([4, 3, 2, 0])
})

it('a rate over the edge whose interval still reaches under it needs observing, not attention', () => {
  expect(unitsToLookAt([at('not_yet_shown', 0.45, 100)], band)).toEqual([])
})

it('equals stay in the order of the list', () => {
  expect(unitsToLookAt([at('below', 0.2, 10), at('below', 0.2, 10)], band)).toEqual([0, 1])
})
