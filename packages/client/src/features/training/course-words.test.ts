import { describe, expect, it } from 'vitest'
import { tellDuration, tellValidity } from './course-words.ts'

describe('a course in words', () => {
  it('takes hours and minutes, and neither where there are none', () => {
    expect([45, 60, 90, 240].map(tellDuration)).toEqual(['45 min', '1 h', '1 h 30 min', '4 h'])
  })

  it('counts for some months, or for good', () => {
    expect([1, 24, null].map(tellValidity)).toEqual(['1 month', '24 months', 'for good'])
  })
})
