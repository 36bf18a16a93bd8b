import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { courseInput } from './course-input.ts'

const COURSE = { code: ' CRM-1 ', title: 'Notes in the system', mode: 'workshop', durationMinutes: 240 }
const check = (given: object = {}) =>
  problemsOf(courseInput, { ...COURSE, needsIds: [], behaviorIds: [], ...given })

describe('a course', () => {
  it('counts for good, is tested by nothing and asks for nothing first unless it says so', () => {
    expect(check({ description: ' ', link: '', needsIds: ['a', 'a'] })).toEqual({
      ok: true,
      value: {
        code: 'CRM-1',
        title: 'Notes in the system',
        description: null,
        mode: 'workshop',
        level: null,
        durationMinutes: 240,
        validityMonths: null,
        passScore: null,
        link: null,
        needsIds: ['a'],
        behaviorIds: [],
      },
    })
  })

  it.each([
    ['durationMinutes', 0],
    ['durationMinutes', 1.5],
    ['validityMonths', 0],
    ['validityMonths', 601],
    ['passScore', -1],
    ['passScore', 100.01],
    ['passScore', 70.005],
    ['mode', 'webinar'],
    ['code', ' '],
    ['title', 'x'.repeat(201)],
    ['needsIds', Array.from({ length: 21 }, String)],
  ])('is refused with %s %j', (field, value) => {
    expect(check({ [field]: value })).toMatchObject({ problems: [{ field }] })
  })

  it('is taken online at an address of the web, and at nothing that runs when it is opened', () => {
    expect(check({ link: ' https://lms.example/c?id=7 ' })).toMatchObject({
      value: { link: 'https://lms.example/c?id=7' },
    })
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'https://a@b.example'])
      expect(check({ link })).toMatchObject({ problems: [{ field: 'link', code: 'not_a_web_address' }] })
  })
})
