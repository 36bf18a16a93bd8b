import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { asKept, closesCircle, relationInput } from './relation-input.ts'

const valid = { fromId: 'a', toId: 'b', kind: 'influences', note: null }

it('takes a relation between two, and refuses one with oneself, of an unknown kind or with too long a note', () => {
  expect(problemsOf(relationInput, valid)).toEqual({ ok: true, value: valid })
  for (const [field, value] of [
    ['toId', 'a'],
    ['kind', 'likes'],
    ['note', 'x'.repeat(501)],
  ] as const)
    expect(problemsOf(relationInput, { ...valid, [field]: value })).toMatchObject({ problems: [{ field }] })
})

it('keeps what holds both ways in one order, and what has a direction as it was said', () => {
  const back = { fromId: 'b', toId: 'a' }
  expect(asKept({ ...back, kind: 'allied_with' })).toEqual({ fromId: 'a', toId: 'b', kind: 'allied_with' })
  expect(asKept({ ...back, kind: 'at_odds_with' })).toMatchObject({ fromId: 'a', toId: 'b' })
  expect(asKept({ ...back, kind: 'influences' })).toEqual({ ...back, kind: 'influences' })
})

it('finds that somebody would report to themselves over others; influence may go in circles', () => {
  const reports = (fromId: string, toId: string) => ({ fromId, toId, kind: 'reports_to' as const })
  const relations = [reports('a', 'b'), reports('b', 'c')]
  expect(closesCircle(relations, reports('c', 'a'))).toBe(true)
  expect(closesCircle(relations, reports('a', 'c'))).toBe(false)
  expect(closesCircle(relations, { ...reports('c', 'a'), kind: 'influences' })).toBe(false)
  expect(closesCircle([{ ...reports('a', 'b'), kind: 'influences' }], reports('b', 'a'))).toBe(false)
})
