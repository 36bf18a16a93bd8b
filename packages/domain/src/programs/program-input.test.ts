import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { programInput } from './program-input.ts'

const valid = {
  name: 'Customer first',
  leadingConstraint: 'quality',
  reportingPeriod: 'week',
  measurement: 'sample',
  observationMode: 'named',
}
const check = (change: object) => problemsOf(programInput, { ...valid, ...change })

describe('a program', () => {
  it('starts with the planning rule of 40-50 % and without the texts still to be written', () => {
    expect(check({})).toEqual({
      ok: true,
      value: { ...valid, vision: null, strategy: null, sponsorName: null, band: { lower: 0.4, upper: 0.5 } },
    })
  })

  it('has a vision short enough to tell in five minutes', () => {
    expect(check({ vision: 'v'.repeat(1000) }).ok).toBe(true)
    expect(check({ vision: 'v'.repeat(1001) })).toMatchObject({
      problems: [{ field: 'vision', code: 'too_long' }],
    })
  })

  it.each(['time', 'cost', 'quality'])('may be led by %s', (leadingConstraint) => {
    expect(check({ leadingConstraint }).ok).toBe(true)
  })

  it.each([undefined, null, '', 'scope', ['time', 'cost']])(
    'is led by exactly one constraint, not %j',
    (odd) => {
      expect(check({ leadingConstraint: odd })).toMatchObject({ problems: [{ field: 'leadingConstraint' }] })
    },
  )

  it.each([
    [{ lower: 0.5, upper: 0.5 }, 'band.upper'],
    [{ lower: 0.6, upper: 0.5 }, 'band.upper'],
    [{ lower: -0.1, upper: 0.5 }, 'band.lower'],
    [{ lower: 0.4, upper: 50 }, 'band.upper'],
  ])('is refused the band %j', (band, field) => {
    expect(check({ band })).toMatchObject({ problems: [{ field }] })
  })

  it.each(['reportingPeriod', 'measurement', 'observationMode'])('needs its %s', (field) => {
    expect(check({ [field]: undefined })).toMatchObject({ problems: [{ field, code: 'required' }] })
  })
})
