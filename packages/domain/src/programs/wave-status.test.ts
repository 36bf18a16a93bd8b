import { expect, it } from 'vitest'
import { canMoveWave, WAVE_STATUSES } from './wave-status.ts'

it('moves a wave along its life, back a step, and open again', () => {
  const moves = WAVE_STATUSES.flatMap((from) =>
    WAVE_STATUSES.filter((to) => canMoveWave(from, to)).map((to) => `${from} → ${to}`),
  )
  expect(moves).toEqual([
    'planned → active',
    'planned → closed',
    'active → planned',
    'active → live',
    'active → closed',
    'live → active',
    'live → closed',
    'closed → planned',
    'closed → active',
    'closed → live',
  ])
})
