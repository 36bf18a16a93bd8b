import type { Problem } from '@tidemark/domain/kernel/problem'

/** Why an operation was refused: THE registry of codes. Each is something that the user can put right. */
export const REFUSAL_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'NOT_ALLOWED',
  'ALREADY_EXISTS',
  'CYCLE',
  'IN_USE',
  'NOT_PLANNED',
  'STALE_PLAN',
  'WRONG_TOKEN',
  'KEY_REUSED',
  'TOLD_ONCE',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/**
 * Thrown by a command to undo its transaction and to answer with a refusal. It is not a fault: it becomes data
 * of the schema (see `run-command.ts`) and is never logged as an error.
 */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly problems: Problem[]

  constructor(code: RefusalCode, message: string, problems: Problem[] = []) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.problems = problems
  }
}

/** The one answer for a row that doesn't exist, belongs to another tenant or is out of the viewer's scope. */
export const notFound = (what: string): Refused =>
  new Refused('NOT_FOUND', `${what} doesn't exist, or it isn't yours to see.`)
