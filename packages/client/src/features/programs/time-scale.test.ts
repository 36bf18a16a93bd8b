import { describe, expect, it } from 'vitest'
import { buildTimeScale } from './time-scale.ts'

describe('the time line of waves', () => {
  it('places the first day at 0, the last at 1 and a day between by its days', () => {
    const scale = buildTimeScale(['2026-03-01', '2026-03-11'])
    expect([scale.place('2026-03-01'), scale.place('2026-03-06'), scale.place('2026-03-11')]).toEqual([
      0, 0.5, 1,
    ])
  })

  it('marks the first of each month inside', () => {
    const { ticks } = buildTimeScale(['2026-11-15', '2027-02-10'])
    expect(ticks.map(({ date }) => date)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01'])
  })

  it('leaves marks out when there are more than twelve', () => {
    // 36 months from the second of January 2024: every third of them.
    const { ticks } = buildTimeScale(['2024-01-02', '2027-01-01'])
    expect(ticks).toHaveLength(12)
    expect(ticks[1]?.date).toBe('2024-05-01')
  })

  it('holds a single day without dividing by nothing', () => {
    expect(buildTimeScale(['2026-03-01']).place('2026-03-01')).toBe(0)
  })
})
