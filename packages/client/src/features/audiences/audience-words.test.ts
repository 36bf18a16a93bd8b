import { expect, it } from 'vitest'
import { severityOptions, tellHardest, tellMissing, tellPeople, tellRule } from './audience-words.ts'

const RULE = { unitIds: [], unitNames: [], jobFamilies: [], levels: [], locations: [], roles: [] }

it('tells people exactly to whoever sees them, and in whole groups to everybody else', () => {
  expect(tellPeople(38, 1)).toBe('38 people')
  expect(tellPeople(1, 1)).toBe('1 person')
  expect(tellPeople(35, 5)).toBe('at least 35 people')
  expect(tellPeople(null, 5)).toBe('fewer than 5 people')
})

it('tells a rule as people would say it', () => {
  expect(tellRule(null)).toBe('The people on a list')
  expect(tellRule(RULE)).toBe('Everybody')
  const rule = {
    ...RULE,
    jobFamilies: ['Sales', 'Service'],
    unitNames: ['Depot'],
    roles: ['LINE_MANAGER' as const],
  }
  expect(tellRule(rule)).toBe('Line managers · Sales or Service · Depot and below')
})

it('tells what changes most, and what is missing, or nothing', () => {
  const impact = { id: 'a', version: 1, currentState: '', futureState: '' }
  expect(tellHardest({ impacts: [{ ...impact, kind: 'PROCESS', severity: 4 }] })).toBe('Process: a lot')
  expect(tellHardest({ impacts: [] })).toBeNull()
  expect(tellMissing({ slant: null, whatsInIt: null })).toBe(
    'Not said yet: what is in it for them and the slant',
  )
  expect(tellMissing({ slant: 'A', whatsInIt: 'B' })).toBeNull()
})

it('has a word for each severity from 0 to 5', () => {
  expect(severityOptions.map(({ label }) => label)).toEqual([
    '0 · nothing changes',
    '1 · hardly anything',
    '2 · a little',
    '3 · noticeably',
    '4 · a lot',
    '5 · everything',
  ])
})
