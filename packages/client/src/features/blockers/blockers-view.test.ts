import { expect, it } from 'vitest'
import { readBlockersView, writeBlockersView } from './blockers-view.ts'

it('a view is read from its address as it was written into it', () => {
  const view = { view: 'matrix', kind: 'RISK', closed: true, obstacle: 'a1' } as const
  expect(writeBlockersView(view)).toEqual({ view: 'matrix', kind: 'risk', closed: '1', obstacle: 'a1' })
  expect(readBlockersView({ view: 'matrix', kind: 'risk', closed: '1', obstacle: 'a1' })).toEqual(view)
})

it('an address that says nothing, or nothing that is known, shows the board with all kinds', () => {
  const usual = { view: 'board', kind: null, closed: false, obstacle: null } as const
  expect(readBlockersView({ view: 'tower', kind: ['risk'] })).toEqual(usual)
  expect(writeBlockersView(usual)).toEqual({})
})
