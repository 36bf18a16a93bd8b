import type { Refused } from '../kernel/refusal.ts'
import { RefusalType } from '../kernel/refusal.type.ts'

/** Something the user can put right: shown as its sentence, without a stack, exit code 1. */
export class CliRefusal extends Error {}

/** The result of a command, unless it was refused: then its sentence and what is wrong with which field. */
export function accept<Result extends object>(result: Result | RefusalType): Result {
  if (result instanceof RefusalType) throw new CliRefusal(tellRefusal(result))
  return result
}

/** A refusal as text: its sentence, then a line for each field. */
export function tellRefusal({ message, problems }: Pick<Refused, 'message' | 'problems'>): string {
  return [message, ...problems.map(({ field, message: why }) => `  ${field}: ${why}`)].join('\n')
}
