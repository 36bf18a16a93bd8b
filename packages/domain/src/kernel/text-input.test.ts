import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from './problem.ts'
import { lineOfText, longText, orNothing } from './text-input.ts'

const name = lineOfText({ max: 10 })
// Any code unit, with the dangerous ones (NUL, both halves of an emoji) often enough to meet each other.
const utf16Unit = fc.oneof(fc.constantFrom(0, 0xd83d, 0xde00), fc.integer({ min: 0, max: 0xffff }))
const story = longText({ max: 100 })

describe('one line of text', () => {
  it('drops the blanks around it and turns line breaks and tabs into a blank', () => {
    expect(problemsOf(name, '  Ada ')).toEqual({ ok: true, value: 'Ada' })
    expect(problemsOf(name, 'Ada\r\nL.\tB.')).toEqual({ ok: true, value: 'Ada L. B.' })
  })

  it('counts after tidying: blanks alone are nothing, blanks around do not make it too long', () => {
    expect(problemsOf(name, '   ')).toMatchObject({
      problems: [{ code: 'required', message: 'Fill in this field.' }],
    })
    expect(problemsOf(name, '    1234567890    ')).toMatchObject({ ok: true })
    expect(problemsOf(name, '12345678901')).toMatchObject({
      problems: [{ code: 'too_long', message: 'Shorten this to 10 characters or fewer; it has 11.' }],
    })
    expect(problemsOf(lineOfText({ min: 3, max: 9 }), 'ab')).toMatchObject({
      problems: [{ code: 'too_short', message: 'Write at least 3 characters.' }],
    })
  })

  it.each(['a\u0000b', 'a\u0007b', 'a\u007fb', 'a\u0085b'])('refuses the control character in %j', (text) => {
    expect(problemsOf(name, text)).toMatchObject({ problems: [{ code: 'control_character' }] })
  })

  it.each(['a\ud83d', '\ude00b'])('refuses the lone surrogate in %j', (text) => {
    expect(problemsOf(name, text)).toMatchObject({ problems: [{ code: 'broken_character' }] })
  })

  it('takes every script, accents and whole emoji', () => {
    for (const text of ['Zoë', '李小龍', 'محمد', '👩🏽‍🔧 Ops'])
      expect(problemsOf(name, text)).toMatchObject({ ok: true })
  })

  it('never lets text through that PostgreSQL could not store', () => {
    fc.assert(
      fc.property(fc.array(utf16Unit, { maxLength: 9 }), (units) => {
        const result = problemsOf(name, String.fromCharCode(...units))
        if (!result.ok) return
        expect(result.value).not.toContain('\u0000')
        // Throws URIError on a lone surrogate.
        expect(() => encodeURIComponent(result.value)).not.toThrow()
      }),
    )
  })
})

describe('long text', () => {
  it('keeps its lines, with one kind of line end', () => {
    expect(problemsOf(story, ' one\r\n\r\n\ttwo\rthree \n')).toEqual({
      ok: true,
      value: 'one\n\n\ttwo\nthree',
    })
  })

  it('still refuses NUL', () => {
    expect(problemsOf(story, 'a\u0000b')).toMatchObject({ problems: [{ code: 'control_character' }] })
  })
})

describe('text that may be left out', () => {
  it.each([undefined, null, '', '  \n'])('makes nothing of %j', (raw) => {
    expect(problemsOf(orNothing(name), raw)).toEqual({ ok: true, value: null })
  })

  it('keeps and checks what is there', () => {
    expect(problemsOf(orNothing(name), ' Ada ')).toEqual({ ok: true, value: 'Ada' })
    expect(problemsOf(orNothing(name), 'a\u0000')).toMatchObject({
      problems: [{ code: 'control_character' }],
    })
    expect(problemsOf(orNothing(name), 7)).toMatchObject({ problems: [{ code: 'wrong_type' }] })
  })
})
