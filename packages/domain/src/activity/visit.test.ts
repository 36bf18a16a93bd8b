import { describe, expect, it } from 'vitest'
import { lookedAt, newSince } from './visit.ts'

const at = (time: string) => new Date(`2026-11-14T${time}:00Z`)

describe('what is new since the last visit', () => {
  it('is everything, to whoever comes for the first time, for as long as they stay', () => {
    expect(newSince(null, at('09:00'))).toBeNull()
    expect(newSince(lookedAt(null, at('09:00')), at('09:29'))).toBeNull()
  })

  it('is what came after the last look, once half an hour has passed', () => {
    const first = lookedAt(null, at('09:00'))
    expect(newSince(first, at('09:29'))).toBeNull()
    expect(newSince(first, at('09:30'))).toEqual(at('09:00'))
  })

  it('stays the same while its visitor looks again within half an hour, however long that goes on', () => {
    let visit = lookedAt(lookedAt(null, at('09:00')), at('10:00'))
    for (const time of ['10:20', '10:40', '11:00']) visit = lookedAt(visit, at(time))
    expect(visit).toEqual({ visitedAt: at('11:00'), previousAt: at('09:00') })
    expect(newSince(visit, at('11:30'))).toEqual(at('11:00'))
  })
})
