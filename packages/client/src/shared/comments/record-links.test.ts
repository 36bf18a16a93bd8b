import { expect, it } from 'vitest'
import { type LinkedRecord, recordAddress } from './record-links.ts'

const program = { id: 'p', name: 'Customer first' }
const link = (kind: string, within: LinkedRecord['within'] = null) =>
  recordAddress({ id: 'r', kind, title: null, program, within })

it('leads to the record itself: its page, its panel, or its row', () => {
  expect(link('short_term_win')).toEqual({ path: '/programs/p/wins/r' })
  expect(link('obstacle')).toEqual({ path: '/programs/p/blockers', query: { obstacle: 'r' } })
  expect(link('change_step')).toEqual({ path: '/programs/p', query: { step: 'r' } })
  expect(link('scope_change')).toEqual({ path: '/programs/p/scope', hash: '#r' })
  expect(link('coalition_member')).toEqual({ path: '/programs/p/coalition', hash: '#r' })
  expect(link('program')).toBe('/programs/p/plan')
})

it('leads to evidence where it stands: on its step or beside its blocker', () => {
  expect(link('evidence', { id: 's', kind: 'change_step' })).toEqual({
    path: '/programs/p',
    query: { step: 's' },
    hash: '#r',
  })
  expect(link('evidence', { id: 'o', kind: 'obstacle' })).toEqual({
    path: '/programs/p/blockers',
    query: { obstacle: 'o' },
    hash: '#r',
  })
})

it('leads to a unit, which is a part of no program', () => {
  expect(recordAddress({ id: 'u', kind: 'business_unit', title: null, program: null, within: null })).toEqual(
    {
      path: '/people/units',
      query: { unit: 'u' },
    },
  )
})
