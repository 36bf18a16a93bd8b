import { z } from 'zod'
import { longText, orNothing } from '../kernel/text-input.ts'
import type { Finding } from './verdict.ts'

/** What it takes to close a step as its gate stands. */
export interface ClosingNeeds {
  /** Criteria that aren't met: closing against them takes a reason. */
  openCriteria: number
  /** The warning that has to be acknowledged; null where there is none. */
  tooSoon: string | null
}

/** What closing takes by what the gate says. */
export function closingNeeds(
  verdicts: readonly Pick<Finding, 'state'>[],
  tooSoon: string | null,
): ClosingNeeds {
  return { openCriteria: verdicts.filter(({ state }) => state !== 'met').length, tooSoon }
}

const reason = orNothing(longText({ max: 2000 }))

/**
 * Input schema of closing a step as its gate stands. Refuses closing against a criterion that isn't met without a reason
 * (`reason_required`), and claiming victory too soon unless that is acknowledged (`victory_too_soon`).
 */
export function closeInput({ openCriteria, tooSoon }: ClosingNeeds) {
  return z
    .object({ reason, acknowledgesVictoryTooSoon: z.boolean().default(false) })
    .superRefine((input, context) => {
      if (openCriteria > 0 && input.reason === null) {
        const what = openCriteria === 1 ? 'A criterion isn’t met' : `${openCriteria} criteria aren’t met`
        context.addIssue({
          code: 'custom',
          path: ['reason'],
          message: `${what}. Say why the step is closed all the same.`,
          params: { code: 'reason_required' },
        })
      }
      if (tooSoon !== null && !input.acknowledgesVictoryTooSoon) {
        context.addIssue({
          code: 'custom',
          path: ['acknowledgesVictoryTooSoon'],
          message: tooSoon,
          params: { code: 'victory_too_soon' },
        })
      }
    })
}

/** Input schema of opening a closed step again: why. */
export const reopenInput = z.object({ reason: longText({ max: 2000 }) })

/** Closing as the rules want it. */
export type CloseInput = z.output<ReturnType<typeof closeInput>>
