import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { communicationInput } from './communication-input.ts'

const LEAST = {
  title: ' Why now ',
  purpose: 'Know why',
  step: 4,
  channel: 'mail',
  messageIds: [],
  audiences: [],
}
const problems = (fields: object) => {
  const result = problemsOf(communicationInput, { ...LEAST, ...fields })
  return result.ok ? [] : result.problems.map(({ field, code }) => [field, code])
}

describe('a communication', () => {
  it('is a title, a purpose, a step and a channel to begin with; the rest is nothing yet', () => {
    const result = problemsOf(communicationInput, LEAST)
    expect(result).toEqual({
      ok: true,
      value: {
        ...LEAST,
        title: 'Why now',
        waveId: null,
        senderName: null,
        body: null,
        fixed: null,
        canChange: null,
        commentWay: null,
        replyTo: null,
        isOptional: false,
        plannedOn: null,
        startsAt: null,
        timeZone: null,
        minutes: null,
        place: null,
      },
    })
  })

  it('is refused with every placeholder that nobody fills, in each of its texts', () => {
    const text = 'Dear {{name}}'
    expect(problems({ body: text, fixed: text, canChange: text })).toEqual([
      ['body', 'unknown_placeholder'],
      ['fixed', 'unknown_placeholder'],
      ['canChange', 'unknown_placeholder'],
    ])
  })

  it.each([
    [{ step: 0 }, 'step'],
    [{ step: 9 }, 'step'],
    [{ startsAt: '24:00' }, 'startsAt'],
    [{ startsAt: '9:30' }, 'startsAt'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: '+02:00' }, 'timeZone'],
    [{ minutes: 4 }, 'minutes'],
    [{ replyTo: 'nobody' }, 'replyTo'],
    [{ plannedOn: '2027-02-30' }, 'plannedOn'],
    [{ audiences: [{ audienceId: 'a' }, { audienceId: 'a' }] }, 'audiences'],
  ])('is refused with %o', (fields, field) => {
    expect(problems(fields).map(([name]) => name)).toEqual([field])
  })
})
