import { z } from 'zod'
import { calendarDate, type CalendarDate } from '../kernel/calendar-date.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'

/** What can be decided about a request; until then it is open. */
export const SCOPE_VERDICTS = ['accepted', 'rejected', 'withdrawn'] as const
export type ScopeVerdict = (typeof SCOPE_VERDICTS)[number]
export type ScopeDecision = 'open' | ScopeVerdict

/**
 * Input schema of the decision about a request, made from the day of the request up to `today`. To accept one that works
 * against what leads the program, its sponsor has to stand for it by name, with a reason. Elsewhere the sponsor's
 * name is refused: nobody is named for what they didn't have to answer for.
 */
export function decisionInput({
  today,
  requestedOn,
  isAgainstWhatLeads,
}: {
  today: CalendarDate
  requestedOn: CalendarDate
  isAgainstWhatLeads: boolean
}) {
  const needsSponsor = (decision: ScopeVerdict) => isAgainstWhatLeads && decision === 'accepted'
  return z
    .object({
      decision: z.enum(SCOPE_VERDICTS),
      decidedBy: lineOfText({ max: 200 }),
      decidedOn: calendarDate
        .refine((date) => date <= today, {
          error: `Enter a day up to today, ${today}.`,
          params: { code: 'in_the_future' },
        })
        .refine((date) => date >= requestedOn, {
          error: `Enter a day from that of the request on, ${requestedOn}.`,
          params: { code: 'decided_before_request' },
        }),
      reason: orNothing(longText({ max: 2000 })),
      sponsorName: orNothing(lineOfText({ max: 200 })),
    })
    .refine(({ decision, sponsorName }) => !needsSponsor(decision) || sponsorName !== null, {
      path: ['sponsorName'],
      error: 'Enter who stands for this as the sponsor: it works against what leads the program.',
      params: { code: 'sponsor_needed' },
    })
    .refine(({ decision, reason }) => !needsSponsor(decision) || reason !== null, {
      path: ['reason'],
      error: 'Say why this is accepted although it works against what leads the program.',
      params: { code: 'reason_needed' },
    })
    .refine(({ decision, sponsorName }) => needsSponsor(decision) || sponsorName === null, {
      path: ['sponsorName'],
      error: 'Leave the sponsor out: nobody has to stand for this one.',
      params: { code: 'sponsor_not_needed' },
    })
}

/** A decision as the rules want it. */
export type DecisionInput = z.output<ReturnType<typeof decisionInput>>
