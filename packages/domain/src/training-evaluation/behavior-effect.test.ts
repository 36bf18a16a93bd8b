import { expect, it } from 'vitest'
import { judgeLook, latestTold, type LookCounts } from './behavior-effect.ts'

const look = (given: Partial<LookCounts>): LookCounts => ({
  day: 30,
  attendees: { people: 80, observed: 70, showing: 56 },
  others: { people: 100, observed: 80, showing: 48 },
  nextOn: null,
  ...given,
})
const nobody = { people: 0, observed: 0, showing: 0 }

it('holds attendees against the others by the interval of the difference', () => {
  // Newcombe 1998, Table II, method 10: 56 of 70 against 48 of 80.
  const { state, difference } = judgeLook(look({}), 5)
  expect(state).toBe('told')
  expect(difference?.difference).toBeCloseTo(0.2, 12)
  expect(difference?.lower).toBeCloseTo(0.0524, 4)
  expect(difference?.upper).toBeCloseTo(0.3339, 4)
})

it('says from when on something can be said, and of whom too few were observed', () => {
  const stateOf = (given: Partial<LookCounts>, isSafe = true) => judgeLook(look(given), 5, isSafe).state
  expect(stateOf({ attendees: nobody, nextOn: '2027-03-03' })).toBe('not_yet')
  expect(stateOf({ attendees: nobody })).toBe('nobody')
  expect(stateOf({ attendees: { people: 12, observed: 4, showing: 4 } })).toBe('few_attendees')
  expect(stateOf({ attendees: { people: 12, observed: 5, showing: 4 } })).toBe('told')
  expect(stateOf({ others: { people: 30, observed: 4, showing: 0 } })).toBe('few_others')
  expect(stateOf({}, false)).toBe('hidden')
})

it('takes the latest look that can be told', () => {
  const few = { people: 80, observed: 2, showing: 2 }
  const looks = [
    judgeLook(look({}), 5),
    judgeLook(look({ day: 60 }), 5),
    judgeLook(look({ day: 90, attendees: few }), 5),
  ]
  expect(latestTold(looks)?.day).toBe(60)
  expect(latestTold(looks.slice(2))).toBeNull()
})
