import { ENGAGEMENT_LEVELS } from '@tidemark/domain/stakeholders/stakeholder'
import type { EngagementLevel } from '../../generated/graphql.ts'
import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { Stakeholder } from './stakeholder-fields.ts'
import { nameQuadrant, tellEngagement, tellGap, tellSupport } from './words.ts'

export const SORTS = ['name', 'power', 'interest', 'support', 'engagement', 'gap'] as const
export type Sort = (typeof SORTS)[number]

export interface Order {
  readonly by: Sort
  readonly down: boolean
}

const placeOf = (level: EngagementLevel | null) =>
  level === null ? null : ENGAGEMENT_LEVELS.findIndex((one) => one === level.toLowerCase())

const KEYS: Readonly<Record<Exclude<Sort, 'name'>, (one: Stakeholder) => number | null>> = {
  power: ({ power }) => power,
  interest: ({ interest }) => interest,
  support: ({ support }) => support,
  engagement: ({ engagement }) => placeOf(engagement),
  gap: ({ engagementGap }) => engagementGap,
}

/** In this order; what nobody knows comes last either way, and equals go by name. */
export function sortStakeholders(all: readonly Stakeholder[], { by, down }: Order): Stakeholder[] {
  const turn = down ? -1 : 1
  const byName = (one: Stakeholder, other: Stakeholder) => one.name.localeCompare(other.name)
  if (by === 'name') return all.toSorted((one, other) => turn * byName(one, other))
  const keyOf = KEYS[by]
  return all.toSorted((one, other) => {
    const [mine, theirs] = [keyOf(one), keyOf(other)]
    if (mine === theirs) return byName(one, other)
    if (mine === null || theirs === null) return mine === null ? 1 : -1
    return turn * (mine - theirs)
  })
}

/** The table as it is shown, as a file. */
export const exportStakeholders = (all: readonly Stakeholder[], programName: string): ExportedTable => ({
  name: `Stakeholders ${programName}`,
  columns: [
    'Name',
    'Who',
    'Position',
    'Power',
    'Interest',
    'What to do',
    'Support',
    'Support in words',
    'Engagement now',
    'Engagement needed',
    'Gap',
    'Gap in words',
    'Keeps in touch',
    'Note',
    'Program',
  ],
  rows: all.map((one) => [
    one.name,
    one.kind.toLowerCase(),
    one.position,
    one.power,
    one.interest,
    nameQuadrant(one.quadrant),
    one.support,
    tellSupport(one.support).word,
    tellEngagement(one.engagement).word,
    tellEngagement(one.desiredEngagement).word,
    one.engagementGap,
    tellGap(one.engagementGap),
    one.contactName,
    one.note,
    programName,
  ]),
  looks: { formats: {}, wide: ['Name', 'Position', 'Note'] },
})
