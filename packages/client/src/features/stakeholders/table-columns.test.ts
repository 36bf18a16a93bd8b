import { expect, it } from 'vitest'
import type { Stakeholder } from './stakeholder-fields.ts'
import { exportStakeholders, sortStakeholders } from './table-columns.ts'

const build = (name: string, given: Partial<Stakeholder> = {}): Stakeholder => ({
  id: name,
  version: 1,
  name,
  kind: 'PERSON',
  position: null,
  power: 3,
  interest: 3,
  quadrant: 'MANAGE_CLOSELY',
  support: null,
  engagement: null,
  desiredEngagement: null,
  engagementGap: null,
  contactName: null,
  note: null,
  ...given,
})
const namesOf = (all: readonly Stakeholder[]) => all.map(({ name }) => name).join(' ')

it('sorts by what is known, either way, with what nobody knows last and equals by name', () => {
  const all = [
    build('Dee'),
    build('Cy', { support: -2 }),
    build('Bo', { support: 1 }),
    build('Al', { support: 1 }),
  ]
  expect(namesOf(sortStakeholders(all, { by: 'support', down: false }))).toBe('Cy Al Bo Dee')
  expect(namesOf(sortStakeholders(all, { by: 'support', down: true }))).toBe('Al Bo Cy Dee')
  expect(namesOf(sortStakeholders(all, { by: 'name', down: true }))).toBe('Dee Cy Bo Al')
})

it('sorts engagement from the farthest to the nearest, not by the alphabet', () => {
  const all = [
    build('Al', { engagement: 'LEADING' }),
    build('Bo', { engagement: 'UNAWARE' }),
    build('Cy', { engagement: 'RESISTANT' }),
  ]
  expect(namesOf(sortStakeholders(all, { by: 'engagement', down: false }))).toBe('Bo Cy Al')
})

it('exports the rows as they are shown, with figures as numbers and their words beside', () => {
  const [row] = exportStakeholders([build('Al', { support: -1, engagementGap: 2 })], 'CRM').rows
  expect(row).toEqual([
    'Al',
    'person',
    null,
    3,
    3,
    'Manage closely',
    -1,
    'against',
    'not known',
    'not known',
    2,
    '2 levels to go',
    null,
    null,
    'CRM',
  ])
})
