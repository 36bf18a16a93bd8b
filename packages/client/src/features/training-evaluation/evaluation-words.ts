import { formatDate } from '../../shared/format/date.ts'
import { formatAmount, formatCount, formatPercent } from '../../shared/format/number.ts'
import type { Learning, Look, Reaction } from './evaluation-fields.ts'

const one = (value: number) => formatAmount(Math.round(value * 10) / 10).replace('-', '−')

/** Always with its sign: `+4.5`, `−2`, `0`. */
export const signed = (value: number): string => {
  const told = one(value)
  return Math.round(value * 10) > 0 ? `+${told}` : told
}

const points = (share: number) => signed(Math.round(share * 100))

/** `4.2 of 5; 81 % of answers agree (41 people)`. */
export const tellReactionShort = ({
  answered,
  mean,
  favorable,
}: Pick<Reaction, 'answered' | 'mean' | 'favorable'>): string =>
  mean === null || mean === undefined || favorable === null || favorable === undefined
    ? 'Too few answers to each statement'
    : `${one(mean)} of 5; ${formatPercent(favorable)} of answers agree (${formatCount(answered)} people)`

/** `+18.2 points (12 to 24.4), 34 people`. */
export function tellLearningShort(learning: Learning, minimum: number): string {
  const { people, gain, lower, upper } = learning
  if (people === null || people === undefined || gain === null || gain === undefined)
    return `Fewer than ${minimum} people have both scores`
  const range =
    lower === null || lower === undefined || upper === null || upper === undefined
      ? 'one person has no spread'
      : `${signed(lower)} to ${signed(upper)}`
  return `${signed(gain)} points (${range}), ${formatCount(people)} ${people === 1 ? 'person' : 'people'}`
}

/** What the difference comes to, in words. */
export function tellVerdict({ lower, upper }: Pick<Look, 'lower' | 'upper'>): string {
  if (lower === null || lower === undefined || upper === null || upper === undefined) return ''
  if (lower > 0) return '▲ Attendees do it more'
  if (upper < 0) return '▼ Attendees do it less'
  return '● No difference that can be told from chance'
}

/** Why nothing can be said at a look, or what. `isNamed`: whether the program notes names. */
export function tellLook(look: Look, minimum: number, isNamed = true): string {
  if (!isNamed) return 'Its program counts people without names, so attendees can’t be told from others.'
  const { day, state, nextOn, attendeesObserved, othersObserved, difference, lower, upper } = look
  switch (state) {
    case 'TOLD':
      return `${points(difference ?? 0)} points (${points(lower ?? 0)} to ${points(upper ?? 0)}): ${formatPercent(
        look.attendeesShare ?? 0,
      )} of ${formatCount(attendeesObserved ?? 0)} attendees, ${formatPercent(look.othersShare ?? 0)} of ${formatCount(
        othersObserved ?? 0,
      )} others`
    case 'NOT_YET':
      return `Can’t be said yet: day ${day} is on ${formatDate(nextOn ?? '')}`
    case 'NOBODY':
      return 'Nobody completed it where this is asked for'
    case 'FEW_ATTENDEES':
      return `Too few observed (${howMany(attendeesObserved, minimum)} attendees)`
    case 'FEW_OTHERS':
      return `Too few observed to compare with (${howMany(othersObserved, minimum)} others)`
    case 'HIDDEN':
      return 'Not shown: beside the whole course it would tell of too few people'
  }
}

const howMany = (count: number | null | undefined, minimum: number): string =>
  count === null || count === undefined ? `fewer than ${minimum}` : formatCount(count)

interface Measured {
  metric: string
  unit: string
  baseline: number
  target: number
  measuredSince?: { result: number; wonOn: string } | null
}

/** `Days to answer: from 9 to 3 days; 5 on 1 Aug 2026`. */
export function tellObjective({ metric, unit, baseline, target, measuredSince }: Measured): string {
  const since = measuredSince
    ? `${formatAmount(measuredSince.result)} on ${formatDate(measuredSince.wonOn)}`
    : 'nothing measured since'
  return `${metric}: from ${formatAmount(baseline)} to ${formatAmount(target)} ${unit}; ${since}`
}

export const CAUSE_NOTE =
  'Not a proof of cause: people weren’t drawn by lot, so attendees may have differed from the others before.'
