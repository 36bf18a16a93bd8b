import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { mentionOf } from './comment-body.ts'
import { commentInput } from './comment-input.ts'

const read = (body: string) => problemsOf(commentInput, { body })
const people = (count: number) =>
  Array.from({ length: count }, (_, n) => mentionOf(`0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`))

describe('a comment', () => {
  it('keeps its lines and loses the blanks around it', () => {
    expect(read('  one\r\n\r\ntwo \n')).toEqual({ ok: true, value: { body: 'one\n\ntwo' } })
  })

  it('says something, in at most 5,000 characters', () => {
    expect(read(' \n ')).toMatchObject({ problems: [{ field: 'body', code: 'required' }] })
    expect(read('x'.repeat(5_000))).toMatchObject({ ok: true })
    expect(read('x'.repeat(5_001))).toMatchObject({ problems: [{ field: 'body', code: 'too_long' }] })
  })

  it('calls at most 20 people, each of them as often as it likes', () => {
    expect(read([...people(20), ...people(3)].join(' '))).toMatchObject({ ok: true })
    expect(read(people(21).join(' '))).toMatchObject({
      problems: [{ field: 'body', code: 'too_many_mentions' }],
    })
  })
})
