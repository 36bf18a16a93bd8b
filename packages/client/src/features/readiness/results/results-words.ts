import { readinessWord } from '@tidemark/domain/readiness/readiness-word'
import type { CommentTheme, ReadinessWord } from '../../../generated/graphql.ts'
import { formatAmount, formatCount, formatPercent } from '../../../shared/format/number.ts'
import type { Dimension, Group } from './results-fields.ts'

/** What each leg, facet and element is called. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  TECHNOLOGY: 'Technology',
  PEOPLE: 'People',
  PROCESS: 'Process',
  COMMITMENT: 'Commitment',
  EFFICACY: 'Efficacy',
  AWARENESS: 'Awareness',
  DESIRE: 'Desire',
  KNOWLEDGE: 'Knowledge',
  ABILITY: 'Ability',
  REINFORCEMENT: 'Reinforcement',
  OTHER: 'Other',
}

/** What an index means: a shape beside the word, since a color never says it alone. */
export const READINESS_MARKS: Readonly<Record<ReadinessWord, string>> = {
  NOT_READY: '○ not ready',
  PARTLY_READY: '◑ partly ready',
  READY: '● ready',
}

export const THEME_WORDS: Readonly<Record<CommentTheme, string>> = {
  TECHNOLOGY: 'Technology',
  PEOPLE: 'People',
  PROCESS: 'Process',
  LEADERSHIP: 'Leadership',
  TRAINING: 'Training',
  OTHER: 'Other',
}

const LEGS: readonly Dimension[] = ['TECHNOLOGY', 'PEOPLE', 'PROCESS']

/** "process leg", "knowledge": how a dimension stands in a sentence. */
export function nameInSentence(dimension: Dimension): string {
  const name = DIMENSION_WORDS[dimension].toLowerCase()
  return LEGS.includes(dimension) ? `${name} leg` : name
}

/** The answer to "are they ready?" in one sentence; the weakest leg decides. */
export function tellAnswer({ dimensions, weakest }: Pick<Group, 'dimensions' | 'weakest'>): string {
  const cell = dimensions.find(({ dimension }) => dimension === weakest)?.cell
  if (!weakest || !cell) return 'Nobody has answered what decides.'
  return `The ${nameInSentence(weakest)} decides: ${formatIndex(cell.index)} of 100${tellMargin(cell.indexMargin)}, ${READINESS_MARKS[cell.word].slice(2)}.`
}

/** How many answered, as a sentence. */
export function tellResponse({
  answered,
  invited,
  responseRate,
}: Pick<Group, 'answered' | 'invited' | 'responseRate'>): string {
  if (invited === null || responseRate === null)
    return `${formatCount(answered)} people answered; how many were asked isn’t known.`
  return `${formatCount(answered)} of ${formatCount(invited)} people answered, ${formatPercent(responseRate)}.`
}

/** A whole number, unless rounding would carry it over the bound of a word: 49.6 is not ready, and “50” would be partly. */
export function formatIndex(index: number): string {
  const staysOnItsSide = readinessWord(Math.round(index)) === readinessWord(index)
  return staysOnItsSide ? formatCount(Math.round(index)) : formatAmount(Math.floor(index * 10 + 1e-9) / 10)
}

/** ` ±4`, or nothing where no margin can be told. */
export const tellMargin = (margin: number | null): string =>
  margin === null || Math.round(margin) === 0 ? '' : ` ±${formatCount(Math.round(margin))}`

/** Points since the round before, always signed. Whether it is more than chance is said beside it. */
export function formatChange(change: number): string {
  const points = Math.round(change)
  if (points === 0) return '±0'
  return `${points > 0 ? '+' : '−'}${formatCount(Math.abs(points))}`
}

/** With whom a unit without a figure is shown. It is the same sentence whether few answered or nobody did. */
export const tellShownWith = (shownWith: string | null): string =>
  `too few answers: shown together with ${shownWith ?? 'the whole round'}`
