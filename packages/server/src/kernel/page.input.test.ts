import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './page.input.ts'

const ID = '0199a000-0000-7000-8000-000000000001'
const KINDS = ['number', 'text', 'id'] as const

describe('a page cursor', () => {
  it('gives back the keys that it was made of', () => {
    const keys = ['12', 'Müller ”x” 🌊', ID]
    expect(decodeCursor(encodeCursor(keys), KINDS)).toEqual(keys)
  })

  it.each([
    ['a number that is none', ['a', 'Name', ID]],
    ['a number too long for the database', ['1234567890123456789', 'Name', ID]],
    ['an id that is none', ['1', 'Name', 'Name']],
    ['a text that the database can’t hold', ['1', 'Na\0me', ID]],
    ['fewer keys', ['1', ID]],
    ['more keys', ['1', 'Name', ID, ID]],
  ])('of another list is refused before the database is asked: %s', (_, keys) => {
    expect(() => decodeCursor(encodeCursor(keys), KINDS)).toThrow(/not one of ours/)
  })

  it.each(['', 'x', 'bnVsbA', Buffer.from('[1,2,3]').toString('base64url')])('refuses %j', (cursor) => {
    expect(() => decodeCursor(cursor, KINDS)).toThrow(/not one of ours/)
  })
})
