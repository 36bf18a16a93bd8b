import { describeError } from '../apollo/describe-error.ts'
import type { Outcome } from '../apollo/use-mutation.ts'
import { useToasts } from '../ui/toasts.ts'

/** For an action without a form: says why it wasn't done. Answers whether it was. */
export function useReport(): (outcome: Outcome<unknown>) => boolean {
  const toasts = useToasts()
  return (outcome) => {
    if (outcome.kind === 'refused') toasts.show(outcome.refusal.explanation)
    if (outcome.kind === 'failed') toasts.show(describeError(outcome.error))
    return outcome.kind === 'recorded'
  }
}
