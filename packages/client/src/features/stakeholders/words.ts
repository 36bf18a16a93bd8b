import { quadrantOf } from '@tidemark/domain/stakeholders/quadrant'
import type { EngagementLevel, Quadrant, RelationKind, StakeholderKind } from '../../generated/graphql.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { Choice, ExplainedChoice } from '../../shared/ui/choice.ts'

/** A word with the shape that stands for it where there is little room. */
interface Shaped {
  readonly shape: string
  readonly word: string
}

const SUPPORT: Readonly<Record<string, Shaped>> = {
  '-2': { shape: '▼', word: 'strongly against' },
  '-1': { shape: '▽', word: 'against' },
  '0': { shape: '◇', word: 'undecided' },
  '1': { shape: '△', word: 'for' },
  '2': { shape: '▲', word: 'strongly for' },
}
const NOT_KNOWN: Shaped = { shape: '?', word: 'not known' }

/** Support of -2 to 2 in a word and a shape that points where it goes. */
export const tellSupport = (support: number | null): Shaped =>
  (support === null ? undefined : SUPPORT[support]) ?? NOT_KNOWN

/** From the farthest to the nearest. */
export const engagementLevels: readonly (Choice<EngagementLevel> & Shaped)[] = [
  { value: 'UNAWARE', label: 'Unaware', shape: '○', word: 'unaware' },
  { value: 'RESISTANT', label: 'Resistant', shape: '⊘', word: 'resistant' },
  { value: 'NEUTRAL', label: 'Neutral', shape: '◑', word: 'neutral' },
  { value: 'SUPPORTIVE', label: 'Supportive', shape: '●', word: 'supportive' },
  { value: 'LEADING', label: 'Leading', shape: '★', word: 'leading' },
]

export const tellEngagement = (level: EngagementLevel | null): Shaped =>
  engagementLevels.find(({ value }) => value === level) ?? NOT_KNOWN

/** `2 levels to go`. */
export function tellGap(gap: number | null): string {
  if (gap === null) return 'not known'
  if (gap === 0) return 'where they need to be'
  return gap > 0 ? `${countOf(gap, 'level')} to go` : `${countOf(-gap, 'level')} nearer than needed`
}

const FIELDS = {
  monitor: 'MONITOR',
  keep_informed: 'KEEP_INFORMED',
  keep_satisfied: 'KEEP_SATISFIED',
  manage_closely: 'MANAGE_CLOSELY',
} as const

/** The rule's field as the API writes it. */
export const quadrantAt = (place: { power: number; interest: number }): Quadrant => FIELDS[quadrantOf(place)]

const QUADRANTS: Readonly<Record<Quadrant, string>> = {
  MONITOR: 'Monitor',
  KEEP_INFORMED: 'Keep informed',
  KEEP_SATISFIED: 'Keep satisfied',
  MANAGE_CLOSELY: 'Manage closely',
}

export const nameQuadrant = (quadrant: Quadrant): string => QUADRANTS[quadrant]

export const stakeholderKinds: readonly ExplainedChoice<StakeholderKind>[] = [
  { value: 'PERSON', label: 'Person', help: 'Somebody with a name.' },
  { value: 'GROUP', label: 'Group', help: 'Several who act as one, such as a works council.' },
]

export const relationKinds: readonly ExplainedChoice<RelationKind>[] = [
  { value: 'REPORTS_TO', label: 'reports to', help: 'The second is the first’s boss.' },
  { value: 'INFLUENCES', label: 'influences', help: 'The second listens to the first.' },
  { value: 'ALLIED_WITH', label: 'is allied with', help: 'They act together.' },
  { value: 'AT_ODDS_WITH', label: 'is at odds with', help: 'They work against each other.' },
]

export const nameRelation = (kind: RelationKind): string =>
  relationKinds.find(({ value }) => value === kind)?.label ?? ''

/** A figure from -2 to 2 with its sign: `+0.3`, `−1.2`. */
export const formatSupport = (value: number): string => {
  const rounded = Number(value.toFixed(2))
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${Math.abs(rounded)}`
}

/** Where a weighted support lies, in words. */
export function tellWeighted(value: number): string {
  if (Math.abs(value) < 0.25) return 'balanced'
  const strong = Math.abs(value) >= 1.25 ? 'strongly ' : Math.abs(value) < 0.75 ? 'slightly ' : ''
  return `${strong}${value > 0 ? 'for' : 'against'}`
}

/** `1 level`, `2 levels`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`
