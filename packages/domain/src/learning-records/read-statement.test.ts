import { describe, expect, it } from 'vitest'
import { lastPart, readStatement } from './read-statement.ts'
import { statementInput } from './statement-input.ts'
import { strongerAttendance } from './stronger-attendance.ts'

const ADL = 'http://adlnet.gov/expapi/verbs/'
const read = (verb: string, result: object = {}) => {
  const statement = statementInput.parse({
    actor: { mbox: 'mailto:Ada@Example.org' },
    verb: { id: verb.includes(':') ? verb : ADL + verb },
    object: { id: 'https://lms.example.org/courses/SAFE-1' },
    result,
  })
  const found = readStatement(statement)
  return found.kind === 'attendance' ? [found.said.status, found.said.success, found.said.score] : found
}

describe('what a statement says', () => {
  it.each([
    ['registered', {}, ['registered', null, null]],
    ['launched', {}, ['attended', null, null]],
    ['attempted', { completion: true }, ['completed', null, null]],
    ['completed', {}, ['completed', null, null]],
    ['completed', { completion: false }, ['attended', null, null]],
    ['completed', { success: false }, ['attended', false, null]],
    ['passed', { score: { scaled: 0.876_54 } }, ['completed', true, 87.65]],
    ['failed', { score: { raw: 12, min: 10, max: 20 } }, ['attended', false, 20]],
    ['passed', { score: { scaled: -0.5 } }, ['completed', true, 0]],
    ['passed', { score: { raw: 12 } }, ['completed', true, null]],
    ['https://w3id.org/xapi/adl/verbs/waived', {}, ['completed', true, null]],
    ['commented', {}, { kind: 'nothing', reason: 'verb' }],
    ['constructor', {}, { kind: 'nothing', reason: 'verb' }],
  ])('%s with %j is %j', (verb, result, said) => {
    expect(read(verb, result)).toEqual(said)
  })

  it.each([
    ['https://lms.example.org/courses/SAFE-1/?view=1#top', 'safe-1'],
    ['https://lms.example.org/courses/Safe%20work', 'safe work'],
    ['urn:course:SAFE-1', 'safe-1'],
    ['https://lms.example.org/%E0', '%e0'],
  ])('the code in %s is %s', (id, code) => {
    expect(lastPart(id)).toBe(code)
  })

  it.each(['2027-02-30T10:00:00Z', '2027-03-02', '2027-03-02T10:00:00-00:00', '0027-03-02T10:00:00Z', 'now'])(
    'at %s is refused',
    (timestamp) => {
      const statement = {
        actor: { mbox: 'mailto:a@b.c' },
        verb: { id: `${ADL}passed` },
        object: { id: 'urn:a' },
      }
      expect(statementInput.safeParse({ ...statement, timestamp }).success).toBe(false)
    },
  )
})

describe('what is on file once a statement was heard', () => {
  const rule = { passScore: 80, isPart: false, isSelfPaced: true }
  const before = { status: 'no_show', score: 90, registeredOn: '2027-01-01', endedOn: null } as const

  it('is the stronger of both, with the better score', () => {
    const said = { status: 'completed', score: 70, success: true } as const
    expect(strongerAttendance(before, said, '2027-03-02', rule)).toEqual({
      ...before,
      status: 'attended',
      endedOn: '2027-03-02',
    })
  })

  it('is attendance in a part of a series, however well it went', () => {
    const said = { status: 'completed', score: 100, success: true } as const
    const part = { passScore: null, isPart: true, isSelfPaced: false }
    expect(strongerAttendance(null, said, '2027-03-02', part).status).toBe('attended')
  })
})
