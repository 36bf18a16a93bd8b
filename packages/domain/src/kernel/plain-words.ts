import type { z } from 'zod'

/**
 * What to tell a person about a refused value: plain words that say what to do, for every issue that a schema gives no
 * message of its own. Passed to zod with each check; undefined leaves zod's own text.
 */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, issue.input)
    case 'too_small':
      return explainTooSmall(issue)
    case 'too_big':
      return issue.origin === 'string'
        ? `Shorten this to ${issue.maximum} characters or fewer; it has ${lengthOf(issue.input)}.`
        : `Enter ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}.`
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`
    case 'unrecognized_keys':
      return 'Remove this field; it is not known here.'
    default:
      return undefined
  }
}

function explainType(expected: string, input: unknown): string {
  if (input === undefined || input === null) return 'Fill in this field.'
  if (expected === 'int') return 'Enter a whole number.'
  if (expected === 'number') return 'Enter a number.'
  if (expected === 'string') return 'Enter text.'
  if (expected === 'boolean') return 'Answer yes or no.'
  return `Enter a value of the kind "${expected}".`
}

function explainTooSmall(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (issue.origin !== 'string') {
    return `Enter ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`
  }
  return issue.minimum === 1 ? 'Fill in this field.' : `Write at least ${issue.minimum} characters.`
}

function lengthOf(input: unknown): number {
  return typeof input === 'string' ? input.length : 0
}
