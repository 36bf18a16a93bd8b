import { expect, it } from 'vitest'
import { tellGroup, tellWhen } from './words.ts'

const open = { plannedOn: null, dueOn: '2027-03-08', heldOn: null, isOverdue: false }

it('tells how far a briefing is', () => {
  expect(tellWhen(open)).toMatch(/^due by .*2027/)
  expect(tellWhen({ ...open, plannedOn: '2027-03-08' })).toMatch(/^planned for/)
  expect(tellWhen({ ...open, isOverdue: true })).toMatch(/^late: was due on/)
  expect(tellWhen({ ...open, isOverdue: true, heldOn: '2027-03-09' })).toMatch(/^held on/)
})

it('names a group where a unit has several', () => {
  expect(tellGroup({ unitName: 'North', number: 1, groupsOfUnit: 1 })).toBe('North')
  expect(tellGroup({ unitName: 'North', number: 2, groupsOfUnit: 3 })).toBe('North, group 2 of 3')
})
