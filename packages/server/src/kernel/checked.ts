import { problemsOf } from '@tidemark/domain/kernel/problem'
import type { ZodType } from 'zod'
import { LONGEST_LIST } from './at-most.ts'
import { Refused } from './refusal.ts'

/** What stands over the problems of an input. */
export const PUT_RIGHT = 'Something needs to be put right first.'

/** A refusal of one field, for what only the records can tell. */
export const fieldRefused = (field: string, code: string, message: string): Refused =>
  new Refused('INVALID_INPUT', PUT_RIGHT, [{ field, code, message }])

/** The input as the shared rule reads it; refused with every field that is wrong at once, the first 250 of them. */
export function checked<Output>(rule: ZodType<Output>, input: unknown): Output {
  const result = problemsOf(rule, input)
  if (result.ok) return result.value
  throw new Refused('INVALID_INPUT', PUT_RIGHT, result.problems.slice(0, LONGEST_LIST))
}
