import { describe, expect, it } from 'vitest'
import { countedPeriods, isWaveUnderWay, type ProgramCourse } from './counted-periods.ts'

const today = '2026-03-18' // a Wednesday
const weekly: ProgramCourse = {
  startsOn: '2026-03-04',
  reportingPeriod: 'week',
  isUnderWay: true,
  lastObservedOn: null,
  windowDays: 28,
}

describe('the counted periods', () => {
  it('run from the week in which the program starts to the present one', () => {
    expect(countedPeriods(weekly, today)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16'])
  })

  it('are none before the program starts', () => {
    expect(countedPeriods({ ...weekly, startsOn: '2026-03-23' }, today)).toEqual([])
  })

  it('end with the last observation of a study that is history', () => {
    const study: ProgramCourse = {
      startsOn: '1953-11-01',
      reportingPeriod: 'month',
      isUnderWay: false,
      lastObservedOn: '1955-03-01',
      windowDays: null,
    }
    const months = countedPeriods(study, today)
    expect(months).toHaveLength(17)
    expect(months.at(-1)).toBe('1955-03-01')
  })

  it.each([
    // Two windows of 28 days before 18 March is 21 January.
    ['2026-01-21', '2026-03-16'],
    ['2026-01-20', '2026-01-19'],
  ])('without a wave under way follow an observation of %s up to the week of %s', (lastObservedOn, last) => {
    const course = { ...weekly, startsOn: '2026-01-01', isUnderWay: false, lastObservedOn }
    expect(countedPeriods(course, today).at(-1)).toBe(last)
  })

  it('begin with the program even if something was observed before', () => {
    const course = { ...weekly, isUnderWay: false, startsOn: '2025-06-02', lastObservedOn: '2025-05-20' }
    expect(countedPeriods(course, today)).toEqual(['2025-06-02'])
  })
})

it.each([
  ['planned', '2026-06-30', true],
  ['live', '2026-01-31', true],
  ['live', '2025-03-18', true],
  ['live', '2025-03-17', false],
  ['closed', '2026-06-30', false],
] as const)('a %s wave up to %s is under way: %s', (status, lastDay, expected) => {
  expect(isWaveUnderWay({ status, lastDay }, today)).toBe(expected)
})
