import { type Problem, problemsOf } from '@tidemark/domain/kernel/problem'
import type { z } from 'zod'

/** Checks a form by the same rule that the server checks its input by. */
export function checkWith(schema: z.ZodType): (values: unknown) => readonly Problem[] {
  return (values) => {
    const checked = problemsOf(schema, values)
    return checked.ok ? [] : checked.problems
  }
}
