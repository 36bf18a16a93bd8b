import { type CalendarDate, compareDates } from '../kernel/calendar-date.ts'
import type { ScopeDecision } from './decision-input.ts'
import type { ScopeEffects } from './works-against.ts'

/** A request as the ledger has it; `decidedOn` is null while it is open. */
export interface ScopeEntry extends ScopeEffects {
  id: string
  decision: ScopeDecision
  decidedOn: CalendarDate | null
}

/** Where a program has crept to, against what was agreed at first. */
export interface ScopeCreep {
  /** All that was accepted, added up. Quality: steps, those for the worse against those for the better. */
  total: ScopeEffects
  accepted: number
  /** Requests that were accepted or rejected; withdrawn ones were never judged. */
  judged: number
  open: number
  /** What it would come to if all that is open were accepted. */
  ifOpenAccepted: ScopeEffects
  /** The running total after each accepted request. */
  steps: (ScopeEffects & { id: string; decidedOn: CalendarDate })[]
}

/**
 * The running totals of the accepted requests in the order of decision: by day, those of one day by their keys, which grow
 * with time. Savings count against what was added, so a total may be negative. Cost is kept to cents, since sums of
 * fractions drift.
 */
export function addUpScope(entries: readonly ScopeEntry[]): ScopeCreep {
  const count = (decision: ScopeDecision) => entries.filter((entry) => entry.decision === decision).length
  const steps: ScopeCreep['steps'] = []
  let total = NOTHING
  for (const entry of acceptedInOrder(entries)) {
    total = plus(total, entry)
    steps.push({ id: entry.id, decidedOn: entry.decidedOn, ...total })
  }
  return {
    total,
    accepted: steps.length,
    judged: steps.length + count('rejected'),
    open: count('open'),
    ifOpenAccepted: entries.filter(({ decision }) => decision === 'open').reduce(plus, total),
    steps,
  }
}

const NOTHING: ScopeEffects = { timeEffectDays: 0, costEffect: 0, qualityEffect: 0 }

function acceptedInOrder(entries: readonly ScopeEntry[]) {
  return entries
    .flatMap((entry) => {
      const { decision, decidedOn } = entry
      return decision === 'accepted' && decidedOn !== null ? [{ ...entry, decidedOn }] : []
    })
    .toSorted((a, b) => compareDates(a.decidedOn, b.decidedOn) || (a.id < b.id ? -1 : 1))
}

function plus(a: ScopeEffects, b: ScopeEffects): ScopeEffects {
  return {
    timeEffectDays: a.timeEffectDays + b.timeEffectDays,
    costEffect: Math.round((a.costEffect + b.costEffect) * 100) / 100,
    qualityEffect: a.qualityEffect + b.qualityEffect,
  }
}
