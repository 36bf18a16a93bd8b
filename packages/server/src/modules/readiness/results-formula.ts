import { groupFigure, groupIndex } from '@tidemark/domain/readiness/group-figure'
import { type GroupSums, itemsByDimension } from '@tidemark/domain/readiness/group-sums'
import type { Item } from '@tidemark/domain/readiness/instrument'
import { PARTLY_READY_FROM, READY_FROM } from '@tidemark/domain/readiness/readiness-word'
import type { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import type { ReadinessFormulaType } from './results-sheet.type.ts'

/** A group's figures explained: over all it was asked, or over the items at some places. */
export interface ExplainedGroup {
  items: readonly Item[]
  group: GroupSums
  /** Null = the index over the legs. */
  places: readonly number[] | null
}

/** How a group's figures come about: in words, and with the numbers put in. */
export function formulasOf({ items, group, places }: ExplainedGroup): ReadinessFormulaType[] {
  const all = [...items.keys()]
  const rate = responseFormula(group)
  const index = places === null ? overallFormula(items, group) : indexFormula(items, group, places)
  const favourable = favourableFormula(items, group, places ?? all)
  return [index, favourable, rate].filter((formula) => formula !== null)
}

function overallFormula(items: readonly Item[], group: GroupSums): ReadinessFormulaType | null {
  const standing = groupIndex(items, group)
  if (!standing) return null
  const parts = itemsByDimension(items).flatMap(({ dimension, places }) => {
    const figure = groupFigure(items, group, places)
    return figure ? [`${dimension} ${decimal(figure.index)}`] : []
  })
  const { dimension, index } = standing.weakest
  return {
    name: 'Index',
    value: decimal(standing.index),
    inWords:
      'The mean of the legs that were answered, each weighing the same. The weakest stands beside it, and decides: strong systems don’t make up for people who won’t.',
    inSymbols: `Σ index of a leg ÷ legs, of ${parts.join(', ')} = ${decimal(standing.index)}; weakest: ${dimension}, ${decimal(index)}`,
  }
}

function indexFormula(
  items: readonly Item[],
  group: GroupSums,
  places: readonly number[],
): ReadinessFormulaType | null {
  const figure = groupFigure(items, group, places)
  if (!figure) return null
  const scales = new Set(places.map((place) => `${items[place]?.scaleMin} to ${items[place]?.scaleMax}`))
  const first = items[places[0] ?? -1]
  const sum = places.reduce((total, place) => total + (group.sums[place] ?? 0), 0)
  const oneScale = scales.size === 1 && first
  const margin = figure.indexMargin === null ? '' : `; ± ${decimal(figure.indexMargin)}`
  return {
    name: 'Index',
    value: decimal(figure.index),
    inWords:
      'How far up the scale the answers lie on average, from 0 to 100. Answers to items that speak against readiness are turned first; each answer given counts once.',
    inSymbols: oneScale
      ? `(${decimal(sum)} ÷ ${figure.answers} − ${first.scaleMin}) ÷ (${first.scaleMax} − ${first.scaleMin}) · 100 = ${decimal(figure.index)}${margin}`
      : `Σ ((answer − lowest) ÷ (highest − lowest)) ÷ ${figure.answers} · 100 = ${decimal(figure.index)}${margin}`,
  }
}

function favourableFormula(
  items: readonly Item[],
  group: GroupSums,
  places: readonly number[],
): ReadinessFormulaType | null {
  const figure = groupFigure(items, group, places)
  if (!figure) return null
  const hits = places.reduce((total, place) => total + (group.favourables[place] ?? 0), 0)
  const asked = group.invited === null ? '' : `, N = ${group.invited}`
  return {
    name: 'Favourable answers',
    value: percent(figure.favourable),
    inWords:
      'Answers in the upper quarter of the scale (4 and 5 of five) among the answers given, not among the people asked. The margin holds 19 times out of 20, and is none where everybody asked has answered. Of several items it counts people and not answers, since what one person says goes together.',
    inSymbols: `${hits} ÷ ${figure.answers} = ${percent(figure.favourable)}; 1.96·√(p(1 − p) ÷ n)·√((N − n) ÷ (N − 1)) with n = ${figure.people}${asked}: ± ${percent(figure.margin)}; Wilson at n*: ${percent(figure.lower)} to ${percent(figure.upper)}`,
  }
}

function responseFormula({ answered, invited }: GroupSums): ReadinessFormulaType | null {
  if (invited === null || invited === 0) return null
  return {
    name: 'Response rate',
    value: percent(answered / invited),
    inWords: 'People who answered anything among those asked when the round opened.',
    inSymbols: `${answered} ÷ ${invited} = ${percent(answered / invited)}`,
  }
}

/** What goes in beside the items. */
export function inputsOf({ answered, invited }: GroupSums, minimumGroupSize: number): FigureInputType[] {
  return [
    { name: 'Answered', value: `${answered}`, explanation: 'People of the group who answered anything.' },
    ...(invited === null
      ? []
      : [{ name: 'Asked', value: `${invited}`, explanation: 'People of the group when the round opened.' }]),
    {
      name: 'Words',
      value: `${PARTLY_READY_FROM} and ${READY_FROM}`,
      explanation: `From ${READY_FROM} on ready, from ${PARTLY_READY_FROM} on partly ready, else not ready: a planning rule, no law.`,
    },
    {
      name: 'Smallest group',
      value: `${minimumGroupSize}`,
      explanation: 'Groups with fewer answers are shown together with a larger one.',
    },
  ]
}

export const RESULT_SOURCES: SourceType[] = [
  { label: 'Margin and finite population: Cochran, Sampling Techniques (1977)', url: null },
  {
    label: 'Interval: Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927)',
    url: 'https://doi.org/10.1080/01621459.1927.10502953',
  },
  {
    label: 'Readiness of groups: Weiner, A Theory of Organizational Readiness for Change (2009)',
    url: 'https://doi.org/10.1186/1748-5908-4-67',
  },
]

const decimal = (value: number): string => `${Math.round(value * 10) / 10}`
const percent = (share: number): string => `${decimal(share * 100)} %`
