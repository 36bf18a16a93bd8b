import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { attendanceMarks, isBelowPass, markOfPresence, statusOfScore } from './attendance-mark.ts'

const mark = { employeeId: 'a', version: null, status: 'completed', takeOff: false }
const codes = (marks: unknown) => {
  const result = problemsOf(attendanceMarks, marks)
  return result.ok ? [] : result.problems.map(({ field, code }) => [field, code])
}

describe('marks on a sheet', () => {
  it('hold each person once, a status or that they are taken off, and scores of 0 to 100', () => {
    expect(codes([mark, { ...mark, employeeId: 'b', score: 100, scoreBefore: 0 }])).toEqual([])
    expect(codes([mark, mark])).toEqual([['1.employeeId', 'twice']])
    expect(codes([{ ...mark, status: null }])).toEqual([['0.status', 'invalid']])
    expect(codes([{ ...mark, takeOff: true }])).toEqual([['0.status', 'invalid']])
    expect(codes([{ ...mark, score: 100.1 }])).toEqual([['0.score', 'too_large']])
    expect(codes([])).toEqual([['', 'too_small']])
  })
})

describe('what being there is worth', () => {
  it('completes a course without a test; with one, or in one part of a series, is attendance', () => {
    expect(markOfPresence({ passScore: null, isPart: false })).toBe('completed')
    expect(markOfPresence({ passScore: 70, isPart: false })).toBe('attended')
    expect(markOfPresence({ passScore: null, isPart: true })).toBe('attended')
  })

  it('a score completes from the pass score on, and takes completion away below it', () => {
    const rule = { passScore: 70, isPart: false }
    expect(statusOfScore('attended', 70, rule)).toBe('completed')
    expect(statusOfScore('completed', 69.9, rule)).toBe('attended')
    expect(statusOfScore('registered', 80, rule)).toBe('completed')
    expect(statusOfScore('excused', 80, rule)).toBe('excused')
    expect(statusOfScore('attended', null, rule)).toBe('attended')
    expect(statusOfScore('attended', 80, { passScore: null, isPart: false })).toBe('attended')
  })

  it('nobody has completed a course with a score below what passes it', () => {
    const rule = { passScore: 70, isPart: false }
    expect(isBelowPass('completed', 69, rule)).toBe(true)
    expect(isBelowPass('completed', 70, rule)).toBe(false)
    expect(isBelowPass('attended', 69, rule)).toBe(false)
    expect(isBelowPass('completed', undefined, rule)).toBe(false)
  })
})
