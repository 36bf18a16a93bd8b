import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { problemsOf } from './problem.ts'

const person = z.strictObject({
  name: z.string().min(1).max(5),
  age: z.int().min(0).max(150),
  mood: z.enum(['calm', 'keen']),
  pets: z.array(z.object({ name: z.string() })).default([]),
})
const valid = { name: 'Ada', age: 36, mood: 'keen' }

function only(value: unknown) {
  const result = problemsOf(person, value)
  return result.ok ? [] : result.problems
}

describe('problemsOf', () => {
  it('hands back the value with its defaults when nothing is wrong', () => {
    expect(problemsOf(person, valid)).toEqual({ ok: true, value: { ...valid, pets: [] } })
  })

  it('tells a missing value from a wrong one', () => {
    expect(only({ ...valid, age: undefined })).toEqual([
      { field: 'age', code: 'required', message: 'Fill in this field.' },
    ])
    expect(only({ ...valid, age: null })).toMatchObject([{ code: 'required' }])
    expect(only({ ...valid, age: 'old' })).toEqual([
      { field: 'age', code: 'wrong_type', message: 'Enter a number.' },
    ])
    expect(only({ ...valid, name: '' })).toMatchObject([{ code: 'required' }])
    expect(only({ ...valid, mood: undefined })).toMatchObject([{ field: 'mood', code: 'required' }])
  })

  it('says the limit, and how far over it the text is', () => {
    expect(only({ ...valid, name: 'Augusta' })).toEqual([
      { field: 'name', code: 'too_long', message: 'Shorten this to 5 characters or fewer; it has 7.' },
    ])
    expect(only({ ...valid, age: 151 })).toMatchObject([{ code: 'too_large', message: 'Enter at most 150.' }])
    expect(only({ ...valid, age: -1 })).toMatchObject([{ code: 'too_small', message: 'Enter at least 0.' }])
    expect(only({ ...valid, age: 1.5 })).toMatchObject([{ message: 'Enter a whole number.' }])
  })

  it('lists the choices', () => {
    expect(only({ ...valid, mood: 'odd' })).toEqual([
      { field: 'mood', code: 'not_a_choice', message: 'Choose one of: calm, keen.' },
    ])
  })

  it('names the place inside a list, each unknown field, and every problem at once', () => {
    expect(
      only({ name: 'Augusta', age: 1, mood: 'keen', pets: [{ name: 'Rex' }, { name: 3 }], x: 1, y: 2 }),
    ).toMatchObject([
      { field: 'name' },
      { field: 'pets.1.name', message: 'Enter text.' },
      { field: 'x', code: 'unknown_field' },
      { field: 'y', code: 'unknown_field' },
    ])
  })

  it('survives input that is no object at all', () => {
    for (const odd of [undefined, null, 3, 'x', [], () => 1]) expect(only(odd)).toHaveLength(1)
  })
})
