import type { z } from 'zod'
import { explainIssue } from './plain-words.ts'

/**
 * One thing about the input that its author can put right.
 * `field` is the path to it with dots (`band.upper`, `rows.3.name`; empty for the whole), `code` a stable word
 * to switch on, `message` plain words that tell what to do.
 */
export type Problem = { field: string; code: string; message: string }

/** Input that was checked: either the value as the rules want it (trimmed, defaults filled in) or what is wrong with it. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

/**
 * Checks a value against a schema and lists everything that is wrong with it, in plain words.
 * The one door through which forms, API, imports and command line check input, so all of them refuse alike.
 */
export function problemsOf<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Checked<z.output<Schema>> {
  // reportInput lets a missing value be told from a wrong one; zod leaves inputs out otherwise.
  const result = schema.safeParse(value, { error: explainIssue, reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: result.error.issues.flatMap(toProblems) }
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.map(String).join('.')
  if (issue.code !== 'unrecognized_keys') return [{ field, code: codeOf(issue), message: issue.message }]
  // zod reports unknown keys on their parent; the reader wants each by its own name.
  return issue.keys.map((key) => ({
    field: field === '' ? key : `${field}.${key}`,
    code: 'unknown_field',
    message: issue.message,
  }))
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'required' : 'wrong_type'
    case 'too_small':
      return issue.origin === 'string' ? (issue.minimum === 1 ? 'required' : 'too_short') : 'too_small'
    case 'too_big':
      return issue.origin === 'string' ? 'too_long' : 'too_large'
    case 'invalid_value':
      return issue.input === undefined || issue.input === null ? 'required' : 'not_a_choice'
    case 'custom':
      return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid'
    default:
      return 'invalid'
  }
}
