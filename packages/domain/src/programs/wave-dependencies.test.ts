import { describe, expect, it } from 'vitest'
import { checkWaveDependencies } from './wave-dependencies.ts'

const waves = [
  { id: '1', name: 'Pilot', goLiveOn: '2027-01-04' },
  { id: '2', name: 'North', goLiveOn: '2027-03-01' },
  { id: '3', name: 'South', goLiveOn: '2027-03-01' },
]
const check = (...links: [waveId: string, dependsOnId: string][]) =>
  checkWaveDependencies(
    waves,
    links.map(([waveId, dependsOnId]) => ({ waveId, dependsOnId })),
  )

describe('what waves wait for', () => {
  it('is fine when each goes live after, or on the day of, what it waits for', () => {
    expect(check()).toEqual({ ok: true, warnings: [] })
    expect(check(['2', '1'], ['3', '2'], ['3', '1'])).toEqual({ ok: true, warnings: [] })
  })

  it('is refused in a circle, naming the waves of it only', () => {
    expect(check(['2', '3'], ['3', '2'])).toEqual({ ok: false, cycle: ['North', 'South'] })
    expect(check(['1', '2'], ['2', '3'], ['3', '2'])).toEqual({ ok: false, cycle: ['North', 'South'] })
    expect(check(['2', '1'], ['2', '3'], ['3', '2'])).toEqual({ ok: false, cycle: ['North', 'South'] })
    expect(check(['1', '2'], ['2', '3'], ['3', '1'])).toEqual({
      ok: false,
      cycle: ['Pilot', 'North', 'South'],
    })
  })

  it('is refused when a wave waits for itself', () => {
    expect(check(['2', '2'])).toEqual({ ok: false, cycle: ['North'] })
  })

  it('warns of a wave that goes live before one that it waits for', () => {
    expect(check(['1', '2'], ['3', '2'])).toEqual({
      ok: true,
      warnings: [{ wave: 'Pilot', dependsOn: 'North' }],
    })
  })

  it('cannot be checked against a wave that is not there', () => {
    expect(() => check(['1', '9'])).toThrow(RangeError)
  })
})
