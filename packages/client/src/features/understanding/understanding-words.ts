import { tellDue } from '@tidemark/domain/understanding/due-words'
import { formatDate } from '../../shared/format/date.ts'
import { formatCount, formatPercent } from '../../shared/format/number.ts'
import type { Check, CoveredAudience } from './understanding-fields.ts'

const DUE = { NEVER_CHECKED: 'never_checked', UNDER_TARGET: 'under_target', TOO_OLD: 'too_old' } as const

/** Why it isn't shown how many were reached. */
export const HIDDEN = {
  TOO_SMALL: 'too few people to be shown',
  TOO_CLOSE: 'too near to another audience to be shown',
} as const

/** What falls due for an audience, in a sentence. */
export function tellDueOf({ coverage, target, understood, intervalDays, due }: CoveredAudience): string {
  const { reason, dueOn } = due
  const known = { reason: reason && DUE[reason], dueOn }
  return tellDue(
    known,
    { coverage, target, checkedOn: understood?.closedOn ?? null, intervalDays },
    formatDate,
  )
}

/** “12 of 20 people”. */
export const tellShare = ({ count, of }: { readonly count: number; readonly of: number }, what = 'people') =>
  `${formatCount(count)} of ${formatCount(of)} ${what}`

/** How far an audience has come, in a sentence for everybody, and for whoever doesn't see the drawing. */
export function tellCoverage({ coverage, target, hidden, reached, understood }: CoveredAudience): string {
  if (coverage !== null)
    return `Effective coverage ${formatPercent(coverage)}, target ${formatPercent(target)}.`
  if (hidden) return `Cannot say: ${HIDDEN[hidden]}.`
  if (!understood) return 'Cannot say yet: nobody has been asked, or too few have answered.'
  return reached ? 'Cannot say yet.' : 'Cannot say yet: nobody was reached.'
}

interface UnitAudience extends Pick<CoveredAudience, 'coverage' | 'target' | 'hidden' | 'reached'> {
  readonly understood?: { readonly share: number; readonly closedOn: string } | null
}

/** How far an audience as a whole has come, for a unit whose people belong to it. */
export function tellUnitAudience({ coverage, target, hidden, reached, understood }: UnitAudience): string {
  const parts = [
    reached ? `Reached ${tellShare(reached)}` : `Reached: ${hidden ? HIDDEN[hidden] : 'cannot say yet'}`,
    understood
      ? `${formatPercent(understood.share)} of answers right on ${formatDate(understood.closedOn)}`
      : 'nobody has been asked, or too few have answered',
    ...(coverage === null
      ? []
      : [`effective coverage ${formatPercent(coverage)}, target ${formatPercent(target)}`]),
  ]
  return `${parts.join('; ')}.`
}

/** What the page says first: how many audiences are where they shall be, and which is furthest behind. */
export function tellStanding(audiences: readonly CoveredAudience[]): string {
  if (audiences.length === 0) return 'No audience is named yet.'
  const known = audiences.flatMap(({ name, coverage, target }) =>
    coverage === null ? [] : [{ name, coverage, target }],
  )
  if (known.length === 0)
    return 'Nobody knows yet what was understood: ask each audience one to three questions.'
  const there = known.filter(({ coverage, target }) => coverage >= target - 1e-9).length
  const [worst] = known.toSorted((a, b) => a.coverage - a.target - (b.coverage - b.target))
  const behind =
    worst && worst.coverage < worst.target - 1e-9
      ? ` “${worst.name}” is furthest behind: ${formatPercent(worst.coverage)} of the ${formatPercent(worst.target)} it shall come to.`
      : ''
  return `${there} of ${audiences.length} ${audiences.length === 1 ? 'audience was' : 'audiences were'} reached and ${audiences.length === 1 ? 'has' : 'have'} understood as they shall.${behind}`
}

/** What a check is called where it has no name: its kind and what it asks about. */
export const nameCheck = ({ kind, communication, audience }: Check): string =>
  `${kind === 'REAUDIT' ? 'Re-audit' : 'Check'} of ${audience.name}${communication ? ` about “${communication.title}”` : ''}`

/** How far an open check is: only how many of all, in steps of five. */
export function tellProgress({ answeredAtLeast, invitedCount, closesOn }: Check): string {
  const asked = invitedCount === null ? null : formatCount(invitedCount)
  const told =
    (answeredAtLeast ?? 0) > 0
      ? `At least ${formatCount(answeredAtLeast ?? 0)}${asked === null ? '' : ` of ${asked}`} have answered`
      : `${asked === null ? 'F' : `${asked} people are asked; f`}ewer than five have answered so far`
  return `${told}. It closes after ${formatDate(closesOn)}.`
}
