import { expect, it } from 'vitest'
import { weighImpacts } from './impact-weight.ts'

it('takes the severest of each kind, however many there are, and adds the four up', () => {
  // people 4 (of 2 and 4), process 3, technology none, organization 0: 4 + 3 + 0 = 7.
  expect(
    weighImpacts([
      { kind: 'people', severity: 2 },
      { kind: 'people', severity: 4 },
      { kind: 'process', severity: 3 },
      { kind: 'organization', severity: 0 },
    ]),
  ).toEqual({ severities: [4, 3, null, 0], counts: [2, 1, 0, 1], total: 7 })
})

it('tells nothing put down from nothing that changes', () => {
  expect(weighImpacts([])).toEqual({
    severities: [null, null, null, null],
    counts: [0, 0, 0, 0],
    total: null,
  })
  expect(weighImpacts([{ kind: 'people', severity: 0 }]).total).toBe(0)
})
