import { formatDate } from '../../shared/format/date.ts'
import { formatCount, formatPercent } from '../../shared/format/number.ts'
import type { Round } from './round-fields.ts'
import type { ExplainedChoice } from '../../shared/ui/choice.ts'

/** When a round is asked, in words. */
export const KIND_WORDS: Record<Round['kind'], string> = {
  BASELINE: 'Baseline',
  BEFORE_GO_LIVE: 'Before go-live',
  AFTER_30_DAYS: '30 days after go-live',
  AFTER_90_DAYS: '90 days after go-live',
  OWN: 'At a time of its own',
}

/** What groups may be compared by, in words. */
export const TRAIT_WORDS: Record<Round['traits'][number], string> = {
  MANAGEMENT: 'managers and staff',
  LEVEL: 'level',
  LOCATION: 'location',
  TENURE: 'years in the organization',
}

/** How far a round is, with the day that comes next or came last. */
export function tellState({
  state,
  opensOn,
  closesOn,
}: Pick<Round, 'state' | 'opensOn' | 'closesOn'>): string {
  if (state === 'PLANNED') return `Opens ${formatDate(opensOn)}, closes ${formatDate(closesOn)}`
  if (state === 'OPEN') return `Open, closes ${formatDate(closesOn)}`
  return `Closed, asked from ${formatDate(opensOn)}`
}

/** How many were asked and have answered; while people answer, in steps of five. */
export function tellParticipation({
  state,
  invitedCount,
  answeredCount,
  answeredAtLeast,
}: Pick<Round, 'state' | 'invitedCount' | 'answeredCount' | 'answeredAtLeast'>): string {
  if (state === 'PLANNED' || invitedCount === null) return 'Nobody has been asked yet'
  const asked = formatCount(invitedCount)
  if (state === 'OPEN') {
    const answered = answeredAtLeast ?? 0
    return answered === 0
      ? `0 of ${asked} counted yet`
      : `At least ${formatCount(answered)} of ${asked} answered`
  }
  return answeredCount === null ? `Too few of ${asked} answered` : tellAnswered(answeredCount, invitedCount)
}

/** How many of all who were asked answered a closed round, and their share. */
export function tellAnswered(answered: number, invited: number): string {
  const counts = `${formatCount(answered)} of ${formatCount(invited)} answered`
  return invited === 0 ? counts : `${counts} (${formatPercent(answered / invited)})`
}

/** Whom a round asks, in a few words. */
export function tellScope({
  scope,
  waveNames,
  unitNames,
}: Pick<Round, 'scope' | 'waveNames' | 'unitNames'>): string {
  if (scope === 'PROGRAM') return 'Everybody the program reaches'
  const names = scope === 'WAVES' ? waveNames : unitNames
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}

/** Whom a round can ask, each with what it means. */
export const SCOPE_CHOICES: readonly ExplainedChoice<Round['scope']>[] = [
  { value: 'PROGRAM', label: 'The program', help: 'Everybody whom its waves reach.' },
  { value: 'WAVES', label: 'Waves', help: 'Everybody whom the waves you choose reach.' },
  { value: 'UNITS', label: 'Units', help: 'Everybody in the units you choose.' },
]
