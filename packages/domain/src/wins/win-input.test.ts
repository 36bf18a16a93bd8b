import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { winInput } from './win-input.ts'

const TODAY = '2027-05-10'
const open = {
  story: null,
  wonOn: null,
  metric: null,
  unit: null,
  baseline: null,
  result: null,
  visibleHow: null,
  unambiguousWhy: null,
  tiedToChangeHow: null,
  recognized: [],
  recognizedOn: null,
}
const check = (change: object) => problemsOf(winInput(TODAY), { title: 'Calls are answered', ...change })

it('needs nothing but its title', () => {
  expect(check({})).toEqual({ ok: true, value: { title: 'Calls are answered', ...open } })
})

it('takes names as a set without blanks', () => {
  expect(check({ recognized: ['Ada', ' ', 'Team North ', 'Ada'] })).toMatchObject({
    value: { recognized: ['Ada', 'Team North'] },
  })
})

it('may be won and thanked for on the day that is today, not on one to come', () => {
  expect(check({ wonOn: TODAY, recognizedOn: TODAY }).ok).toBe(true)
  expect(check({ wonOn: '2027-05-11', recognizedOn: '2027-05-11' })).toMatchObject({
    problems: [
      { field: 'wonOn', code: 'in_the_future' },
      { field: 'recognizedOn', code: 'in_the_future' },
    ],
  })
})

it.each([
  [{ title: ' ' }, 'title', 'required'],
  [{ story: 's'.repeat(5001) }, 'story', 'too_long'],
  [{ wonOn: '2027-02-30' }, 'wonOn', 'not_a_date'],
  [{ baseline: 1.1e12 }, 'baseline', 'too_large'],
  [{ visibleHow: 'v'.repeat(1001) }, 'visibleHow', 'too_long'],
  [{ recognized: Array.from({ length: 21 }, (_, at) => `Name ${at}`) }, 'recognized', 'too_many'],
  [{ recognized: ['Ada', 'n'.repeat(201)] }, 'recognized.1', 'too_long'],
])('refuses %j', (change, field, code) => {
  expect(check(change)).toMatchObject({ problems: [{ field, code }] })
})
