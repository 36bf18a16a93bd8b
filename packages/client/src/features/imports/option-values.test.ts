import { expect, it } from 'vitest'
import { readOptions, writeOptions } from './option-values.ts'

const undecided = readOptions({
  programId: null,
  behaviorId: null,
  firstPeriodStartsOn: null,
  reportingPeriod: null,
  archiveAbsent: null,
  missingParentsToTop: null,
  dayFirst: null,
  instrumentId: null,
  roundName: null,
  answeredOn: null,
  communicationId: null,
  communicationTitle: null,
  channel: null,
  deliveredOn: null,
  unwrittenSegment: null,
  statusWords: null,
  blankStatus: null,
  scoreOf: null,
  daysAreNumbers: null,
  timeZone: null,
  createCourses: null,
})

it('a file of units says nothing about programs or dates', () => {
  expect(
    writeOptions('UNITS', { ...undecided, programId: 'p1', dayFirst: 'day', archiveAbsent: true }),
  ).toEqual({
    archiveAbsent: true,
    missingParentsToTop: false,
  })
})

it('an ambiguous date stays undecided until somebody decides', () => {
  expect(writeOptions('EMPLOYEES', undecided)).toEqual({ dayFirst: null })
  expect(writeOptions('EMPLOYEES', { ...undecided, dayFirst: 'month' })).toEqual({ dayFirst: false })
})

it('what was decided once is what the form shows again', () => {
  const options = writeOptions('OBSERVATIONS', {
    ...undecided,
    programId: 'p1',
    firstPeriodStartsOn: '1953-11-01',
    reportingPeriod: 'MONTH',
    dayFirst: 'day',
  })
  expect(options).toEqual({
    programId: 'p1',
    behaviorId: null,
    firstPeriodStartsOn: '1953-11-01',
    reportingPeriod: 'MONTH',
    dayFirst: true,
  })
})

it('answers to a survey name the round that they make', () => {
  const decided = {
    ...undecided,
    programId: 'p1',
    instrumentId: 'i1',
    roundName: ' Spring ',
    answeredOn: '2026-05-04',
  }
  expect(writeOptions('SURVEY_ANSWERS', decided)).toEqual({
    programId: 'p1',
    instrumentId: 'i1',
    roundName: 'Spring',
    answeredOn: '2026-05-04',
  })
})
