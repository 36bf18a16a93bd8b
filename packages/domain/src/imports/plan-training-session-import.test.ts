import { describe, expect, it } from 'vitest'
import { tableOf } from '../../test-data/table-of.ts'
import { importOptions } from './import-options.ts'
import type { ImportedSession } from './imported-session.ts'
import { planTrainingSessionImport, sessionKey } from './plan-training-session-import.ts'

const morning: ImportedSession = {
  courseCode: 'C1',
  code: 'S1',
  seriesCode: null,
  name: null,
  startsAt: '2027-03-02T09:00',
  endsAt: '2027-03-02T10:30',
  timeZone: 'Europe/Lisbon',
  place: null,
  capacity: null,
  trainer: null,
  courseTitle: null,
  mode: null,
  archived: false,
}

/** The plan over a catalog with C1, which takes 90 minutes, and one trainer. */
function planOf(lines: string[], { existing = [], taken = {}, ...options }: GivenPlan = {}) {
  return planTrainingSessionImport({
    table: tableOf(...lines),
    courses: [{ code: 'C1', durationMinutes: 90 }],
    existing,
    seatsTaken: new Map(
      Object.entries(taken).map(([code, seats]) => [sessionKey({ courseCode: 'C1', code }), seats]),
    ),
    staffNumbers: new Set(['T-1']),
    options: importOptions.parse({ timeZone: 'Europe/Lisbon', ...options }),
  })
}

interface GivenPlan {
  existing?: ImportedSession[]
  /** Seats that people have, by the session's code. */
  taken?: Record<string, number>
  daysAreNumbers?: boolean
  createCourses?: boolean
  timeZone?: string | null
}

const problemsOf = (...given: Parameters<typeof planOf>) =>
  planOf(...given).problems.map(({ row, column, code }) => [row, column, code])

describe('when sessions take place', () => {
  it('one without an end lasts as long as its course: 09:00 and 90 minutes are 10:30, also over midnight', () => {
    const { add } = planOf([
      'course | session | start',
      'C1 | S1 | 2027-03-02 09:00',
      'C1 | S2 | 2027-03-02 23:00',
    ])
    expect(add.map(({ after }) => after)).toEqual([
      morning,
      { ...morning, code: 'S2', startsAt: '2027-03-02T23:00', endsAt: '2027-03-03T00:30' },
    ])
  })

  it('a day without hours is the whole day, and an end before the start is refused', () => {
    const days = planOf(['course | session | date', 'C1 | S1 | 2027-03-02'])
    expect(days.add[0]?.after).toMatchObject({ startsAt: '2027-03-02T00:00', endsAt: '2027-03-02T23:59' })
    const turned = ['course | session | start | end', 'C1 | S1 | 2027-03-02 09:00 | 2027-03-02 08:00']
    expect(problemsOf(turned)).toEqual([[2, 'end', 'cell_refused']])
  })

  it('an hour that doesn’t exist, no day at all and an unknown time zone are refused in their columns', () => {
    const header = 'course | session | start | end | time zone'
    expect(
      problemsOf([
        header,
        'C1 | S1 | 2027-03-02 25:00 | 2027-03-03 | ',
        'C1 | S2 | | | ',
        'C1 | S3 | 2027-03-02 09:00 | | Mars/Base',
      ]),
    ).toEqual([
      [2, 'start', 'date_unreadable'],
      [3, 'start', 'cell_refused'],
      [4, 'time zone', 'cell_refused'],
    ])
  })
})

describe('series and their parts', () => {
  it('numbered days count from the first day of the series, and an empty one is its last day', () => {
    const series = { ...morning, code: 'RUN', startsAt: '2027-03-02T00:00', endsAt: '2027-05-30T23:59' }
    const { add, totals } = planOf(
      ['course | session | series | due day', 'C1 | P1 | RUN | 12', 'C1 | P2 | RUN | '],
      {
        existing: [series],
        daysAreNumbers: true,
      },
    )
    expect(add.map(({ after }) => [after.code, after.seriesCode, after.startsAt])).toEqual([
      ['P1', 'RUN', '2027-03-14T00:00'],
      ['P2', 'RUN', '2027-05-30T00:00'],
    ])
    expect(totals).toEqual({ sessions: 2, parts: 2, newCourses: 0 })
  })

  it('a part may stand above its series in the file; the series comes first', () => {
    const { add, problems } = planOf([
      'course | session | series | start',
      'C1 | P1 | RUN | 2027-03-02 09:00',
      'C1 | RUN | | 2027-03-02 09:00',
    ])
    expect(problems).toEqual([])
    expect(add.map(({ key, row }) => [key, row])).toEqual([
      ['["C1","RUN"]', 3],
      ['["C1","P1"]', 2],
    ])
  })

  it('a series that is nowhere, archived, or itself a part is refused', () => {
    const existing = [
      { ...morning, code: 'GONE', archived: true },
      { ...morning, code: 'PART', seriesCode: 'RUN' },
    ]
    const lines = ['NOWHERE', 'GONE', 'PART'].map((code, n) => `C1 | N${n} | ${code} | 2027-03-02 09:00`)
    expect(problemsOf(['course | session | series | start', ...lines], { existing })).toEqual([
      [2, 'series', 'series_unknown'],
      [3, 'series', 'series_unknown'],
      [4, 'series', 'series_unknown'],
    ])
  })
})

describe('what is on file', () => {
  it('a column that the file lacks leaves its field, an empty cell clears it, and equal sessions stay', () => {
    const kept = { ...morning, place: 'Room 4', capacity: 12, trainer: 'T-1' }
    const existing = [kept, { ...kept, code: 'S2' }]
    const plan = planOf(['course | session | room', 'C1 | S1 | ', 'C1 | S2 | Room 4'], { existing })
    expect(plan).toMatchObject({ add: [], leave: 1, absent: [], problems: [] })
    expect(plan.change.map(({ after, fields }) => [after, fields])).toEqual([
      [{ ...kept, place: null }, ['place']],
    ])
  })

  it('fewer seats than people have are refused with their number; as many, no limit, or what was on file before are not', () => {
    const on = (code: string, capacity: number) => ({ ...morning, code, capacity })
    // In the room of S4 were three people more than it has seats.
    const existing = [on('S1', 9), on('S2', 9), on('S3', 9), on('S4', 5)]
    const lines = ['S1 | 7', 'S2 | 8', 'S3 | ', 'S4 | 5'].map((line) => `C1 | ${line}`)
    const taken = { S1: 8, S2: 8, S3: 8, S4: 8 }
    const { problems, change, leave } = planOf(['course | session | seats', ...lines], { existing, taken })
    expect(problems).toMatchObject([
      {
        row: 2,
        column: 'seats',
        code: 'seats_taken',
        message: '8 people have a seat. Enter 8 or more, or take people off the list first.',
      },
    ])
    expect(change.map(({ after }) => [after.code, after.capacity])).toEqual([
      ['S2', 8],
      ['S3', null],
    ])
    expect(leave).toBe(1)
  })

  it('an archived session comes back', () => {
    const existing = [{ ...morning, archived: true }]
    const plan = planOf(['course | session', 'C1 | S1'], { existing })
    expect(plan.change.map(({ after }) => after)).toEqual([morning])
  })

  it('a session that stands twice is refused at its second row', () => {
    const lines = ['C1 | S1 | 2027-03-02 09:00', 'C1 | S1 | 2027-03-03 09:00']
    const doubled = planOf(['course | session | start', ...lines])
    expect(doubled.problems).toMatchObject([
      {
        row: 3,
        column: 'session',
        code: 'key_doubled',
        message: 'This session stands in row 2 already.',
      },
    ])
  })
})

describe('courses and trainers', () => {
  const header = 'course | course title | mode | session | start | trainer'
  const unknown = [header, 'C9 | Listening | workshop | S1 | 2027-03-02 09:00 | ']

  it('a course that the catalog hasn’t is refused unless courses shall be made, and is counted once', () => {
    expect(problemsOf(unknown)).toContainEqual([2, 'course', 'course_unknown'])
    const timed = [
      'course | course title | mode | session | date',
      'C9 | Listening | workshop | S1 | 2027-03-02',
      'C9 | Listening | workshop | S2 | 2027-03-09',
    ]
    const plan = planOf(timed, { createCourses: true })
    expect(plan).toMatchObject({ problems: [], totals: { sessions: 2, newCourses: 1 } })
    expect(plan.add[0]?.after).toMatchObject({ courseTitle: 'Listening', mode: 'workshop' })
  })

  it('a new course needs a title and a known way to learn', () => {
    const bare = ['course | course title | mode | session | date', 'C9 | | osmosis | S1 | 2027-03-02']
    expect(problemsOf(bare, { createCourses: true })).toEqual([
      [2, 'course title', 'cell_refused'],
      [2, 'mode', 'cell_refused'],
    ])
  })

  it('a trainer whom nobody knows, and seats that aren’t a whole number, are refused', () => {
    const lines = [
      'course | session | start | trainer | seats',
      'C1 | S1 | 2027-03-02 09:00 | T-1 | 12',
      'C1 | S2 | 2027-03-02 09:00 | T-2 | 12',
      'C1 | S3 | 2027-03-02 09:00 | | 2.5',
      'C1 | S4 | 2027-03-02 09:00 | | 0',
    ]
    expect(problemsOf(lines)).toEqual([
      [3, 'trainer', 'employee_unknown'],
      [4, 'seats', 'cell_refused'],
      [5, 'seats', 'cell_refused'],
    ])
  })
})
