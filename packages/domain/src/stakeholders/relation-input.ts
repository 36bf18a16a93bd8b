import { z } from 'zod'
import { lineOfText, orNothing } from '../kernel/text-input.ts'
import { RELATION_KINDS, type RelationKind } from './stakeholder.ts'

/** The most relations of a program's stakeholders at a time. */
export const RELATIONS_MAX = 250

/** Input schema of a relation. Refused between a stakeholder and themselves. */
export const relationInput = z
  .object({
    fromId: z.string(),
    toId: z.string(),
    kind: z.enum(RELATION_KINDS),
    note: orNothing(lineOfText({ max: 500 })),
  })
  .refine(({ fromId, toId }) => fromId !== toId, {
    path: ['toId'],
    error: 'Choose somebody else: a relation is between two.',
    params: { code: 'same_stakeholder' },
  })

/** One stakeholder in relation to another. */
export interface Relation {
  fromId: string
  toId: string
  kind: RelationKind
}

const MUTUAL: readonly RelationKind[] = ['allied_with', 'at_odds_with']

/** Whether it holds both ways, so that it is put down once for both. */
export const isMutual = ({ kind }: Pick<Relation, 'kind'>): boolean => MUTUAL.includes(kind)

/** The relation with its ends in the order in which it is kept: one that holds both ways has one order. */
export function asKept<Kept extends Relation>(relation: Kept): Kept {
  const { fromId, toId } = relation
  return isMutual(relation) && fromId > toId ? { ...relation, fromId: toId, toId: fromId } : relation
}

/**
 * Whether somebody would report to themselves, over any number of others, if this relation were added to those that there
 * are. Only what reports can go in a circle: influence may.
 */
export function closesCircle(relations: readonly Relation[], added: Relation): boolean {
  if (added.kind !== 'reports_to') return false
  const over = Map.groupBy(
    relations.filter(({ kind }) => kind === 'reports_to'),
    ({ fromId }) => fromId,
  )
  const seen = new Set<string>()
  const open = [added.toId]
  for (const id of open) {
    if (id === added.fromId) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(over.get(id) ?? []).map(({ toId }) => toId))
  }
  return false
}
