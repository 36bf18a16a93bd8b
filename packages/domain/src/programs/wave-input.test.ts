import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { waveInput } from './wave-input.ts'

const valid = {
  name: 'North',
  status: 'planned',
  startsOn: '2027-01-04',
  goLiveOn: '2027-03-01',
  endsOn: '2027-06-30',
  unitIds: ['u'],
  dependsOnIds: [],
}
const check = (change: object) => problemsOf(waveInput, { ...valid, ...change })

it('takes a wave whose support may outlast it, or is still open', () => {
  expect(check({})).toEqual({ ok: true, value: { ...valid, supportEndsOn: null } })
  expect(check({ supportEndsOn: '2027-09-30' }).ok).toBe(true)
})

it('may start, go live and end on one day', () => {
  const day = '2027-03-01'
  expect(check({ startsOn: day, endsOn: day, supportEndsOn: day }).ok).toBe(true)
})

it.each([
  [{ startsOn: '2027-03-02' }, 'goLiveOn', 'go_live_before_start'],
  [{ endsOn: '2027-02-28' }, 'endsOn', 'end_before_go_live'],
  [{ supportEndsOn: '2027-02-28' }, 'supportEndsOn', 'support_ends_before_go_live'],
  [{ goLiveOn: '2027-02-29' }, 'goLiveOn', 'not_a_date'],
])('refuses %j', (change, field, code) => {
  expect(check(change)).toMatchObject({ problems: [{ field, code }] })
})

it('names every date out of order at once', () => {
  const result = check({ startsOn: '2027-05-01', endsOn: '2027-02-01', supportEndsOn: '2027-02-01' })
  expect(result).toMatchObject({
    problems: [{ field: 'goLiveOn' }, { field: 'endsOn' }, { field: 'supportEndsOn' }],
  })
})

it('names a unit once, however often it was given', () => {
  expect(check({ unitIds: ['u', 'v', 'u'] })).toMatchObject({ value: { unitIds: ['u', 'v'] } })
})

it('refuses more units than a person could read, and a status that is none', () => {
  const unitIds = Array.from({ length: 501 }, (_, index) => String(index))
  expect(check({ unitIds, status: 'done' })).toMatchObject({
    problems: [{ field: 'status' }, { field: 'unitIds' }],
  })
})
