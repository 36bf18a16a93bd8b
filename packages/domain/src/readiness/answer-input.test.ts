import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { answerInput } from './answer-input.ts'
import { COMMENT_MAX } from './comment-max.ts'

const items = [
  { scaleMin: 1, scaleMax: 5 },
  { scaleMin: 0, scaleMax: 1 },
  { scaleMin: 1, scaleMax: 7 },
]
const check = (answers: unknown, comments?: unknown, asksForComments = true) =>
  problemsOf(answerInput({ items, asksForComments }), { answers, comments })

it('takes a step of each item’s own scale, or nothing, in the order of the items', () => {
  expect(check([5, 0, 7])).toEqual({ ok: true, value: { answers: [5, 0, 7], comments: [] } })
  expect(check([null, 1, null])).toMatchObject({ ok: true })
})

it.each([
  [[6, 0, 7], 'answers.0', 'not_a_step'],
  [[0, 0, 7], 'answers.0', 'not_a_step'],
  [[1, 2, 7], 'answers.1', 'not_a_step'],
  [[1, 0, 4.5], 'answers.2', 'not_a_step'],
  [[1, 0], 'answers', 'wrong_length'],
  [[1, 0, 4, 4], 'answers', 'wrong_length'],
  [[null, null, null], 'answers', 'required'],
  [['1', 0, 4], 'answers.0', 'wrong_type'],
  [null, 'answers', 'required'],
])('refuses %j at %s as %s', (answers, field, code) => {
  expect(check(answers)).toMatchObject({ ok: false, problems: [{ field, code }] })
})

it.each([NaN, Infinity, 1e308])('refuses %d as an answer', (answer) => {
  expect(check([answer, 0, 4])).toMatchObject({ ok: false })
})

it('takes one comment on a theme as plain text, leaves blanks out, and none where the round asks for none', () => {
  const comments = [
    { theme: 'people', body: ' Nobody asked us.\r\n ' },
    { theme: 'process', body: '  ' },
  ]
  expect(check([1, 0, 1], comments)).toMatchObject({
    value: { comments: [{ theme: 'people', body: 'Nobody asked us.' }] },
  })
  expect(check([1, 0, 1], comments, false)).toMatchObject({
    problems: [{ field: 'comments', code: 'too_large' }],
  })
})

it.each([
  [[{ theme: 'pay', body: 'More' }], 'comments.0.theme', 'not_a_choice'],
  [[{ theme: 'people', body: 'a\0b' }], 'comments.0.body', 'control_character'],
  [[{ theme: 'people', body: 'x'.repeat(COMMENT_MAX + 1) }], 'comments.0.body', 'too_long'],
  [
    [
      { theme: 'people', body: 'a' },
      { theme: 'people', body: 'b' },
    ],
    'comments.1.theme',
    'twice',
  ],
  ['text', 'comments', 'wrong_type'],
])('refuses %j as comments', (comments, field, code) => {
  expect(check([1, 0, 1], comments)).toMatchObject({ ok: false, problems: [{ field, code }] })
})
