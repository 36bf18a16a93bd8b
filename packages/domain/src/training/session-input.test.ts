import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { repeatInput, sessionInput } from './session-input.ts'

const session = {
  startsOn: '2027-01-11',
  startTime: '09:00',
  endsOn: '2027-01-11',
  endTime: '11:00',
  timeZone: 'Europe/Lisbon',
}
const fieldsOf = (input: object) => {
  const result = problemsOf(sessionInput, { ...session, ...input })
  return result.ok ? [] : result.problems.map(({ field }) => field)
}

describe('input of a session', () => {
  it('asks for days, hours and a time zone, and for nothing else', () => {
    expect(fieldsOf({})).toEqual([])
  })

  it.each([
    [{ endTime: '09:00' }, 'endTime'],
    [{ endsOn: '2027-01-10' }, 'endsOn'],
    [{ startTime: '9:00' }, 'startTime'],
    [{ timeZone: '+01:00' }, 'timeZone'],
    [{ capacity: 0 }, 'capacity'],
    [{ link: 'meet.example.org/1' }, 'link'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ trainerId: 'a', trainerName: 'Ada' }, 'trainerName'],
  ])('refuses %o', (input, field) => {
    expect(fieldsOf(input)).toEqual([field])
  })

  it('a session may end on a later day at an earlier hour', () => {
    expect(fieldsOf({ endsOn: '2027-01-12', endTime: '06:00' })).toEqual([])
  })

  it.each([{ everyWeeks: 0 }, { everyWeeks: 13 }, { times: 1 }, { times: 31 }, { as: 'days' }])(
    'refuses to repeat by %o',
    (wrong) => {
      expect(problemsOf(repeatInput, { everyWeeks: 1, times: 4, as: 'parts', ...wrong }).ok).toBe(false)
    },
  )
})
