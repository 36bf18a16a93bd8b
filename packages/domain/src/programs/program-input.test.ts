import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { programInput } from './program-input.ts'

const valid = {
  name: 'Customer first',
  caseForChange: '',
  vision: '',
  currency: 'EUR',
  strategy: '',
  leadingConstraint: 'quality',
  bandLower: 0.4,
  bandUpper: 0.5,
  reportingPeriod: 'week',
  measurement: 'sample',
  observationMode: 'named',
  sustainPeriods: 4,
  startsOn: '2027-01-04',
}
const check = (change: object) => problemsOf(programInput, { ...valid, ...change })

describe('a program', () => {
  it('may begin without the texts still to be written and without a sponsor', () => {
    expect(check({})).toEqual({
      ok: true,
      value: { ...valid, sponsorName: null, sustainmentOwnerName: null },
    })
  })

  it.each([
    ['eur ', 'EUR'],
    ['GBP', 'GBP'],
  ])('tells cost in a currency that exists: %s', (typed, code) => {
    expect(check({ currency: typed })).toMatchObject({ ok: true, value: { currency: code } })
  })

  it.each(['', 'EURO', 'XYZ', '€'])('refuses %j as a currency', (currency) => {
    expect(check({ currency })).toMatchObject({ problems: [{ field: 'currency', code: 'not_a_currency' }] })
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
    [{ bandLower: 0.5 }, 'bandUpper', 'band_upside_down'],
    [{ bandLower: 0.6 }, 'bandUpper', 'band_upside_down'],
    [{ bandLower: 0 }, 'bandLower', 'too_small'],
    [{ bandLower: -0.1 }, 'bandLower', 'too_small'],
    [{ bandUpper: 50 }, 'bandUpper', 'too_large'],
    [{ sustainPeriods: 0 }, 'sustainPeriods', 'too_small'],
    [{ sustainPeriods: 53 }, 'sustainPeriods', 'too_large'],
    [{ startsOn: '2027-02-29' }, 'startsOn', 'not_a_date'],
  ])('is refused %j', (change, field, code) => {
    expect(check(change)).toMatchObject({ ok: false, problems: [{ field, code }] })
  })

  it.each(['reportingPeriod', 'measurement', 'observationMode'])('needs its %s', (field) => {
    expect(check({ [field]: undefined })).toMatchObject({ problems: [{ field, code: 'required' }] })
  })
})
