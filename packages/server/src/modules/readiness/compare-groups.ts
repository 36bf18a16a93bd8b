import { compareClasses } from '@tidemark/domain/readiness/compare-classes'
import { itemsByDimension } from '@tidemark/domain/readiness/group-sums'
import { fieldRefused } from '../../kernel/checked.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answersOf } from './answers-of.ts'
import { COMPARED_MAX, type ComparisonInput, type ReadinessComparisonType } from './comparison.type.ts'
import { describeCell } from './describe-group.ts'
import { readClasses } from './figures.read.ts'
import { openResults } from './open-results.ts'

/** Groups of a closed round side by side; null if it or the unit isn't shown to the viewer. */
export async function compareGroups(
  context: SignedInContext,
  input: ComparisonInput,
): Promise<ReadinessComparisonType | null> {
  const { roundId, by } = input
  const [unitId, where] = [input.unitId ?? null, input.where ?? []]
  const results = await openResults(context, roundId)
  if (!results || (unitId !== null && !results.units.some((unit) => unit.unitId === unitId))) return null
  const { traits, content } = results.round
  for (const trait of [by, ...where.map((each) => each.trait)]) {
    if (!traits.includes(trait))
      throw fieldRefused(
        'by',
        'not_asked',
        'This round was opened without that trait. Choose one of its own.',
      )
  }
  if (new Set([by, ...where.map(({ trait }) => trait)]).size <= where.length)
    throw fieldRefused('where', 'twice', 'Name each trait once: compare by it, or narrow to one value of it.')
  const whole = (await answersOf(context, results, unitId === null ? [] : [unitId])).get(unitId)
  if (!whole) return null
  const classes = await readClasses(context.em, roundId, unitId)
  const { groups, values, told } = compareClasses(traits, classes, { by, where })
  const { items } = content
  return {
    answered: whole.group.answered,
    leftOut: whole.group.answered - told,
    groups: groups.slice(0, COMPARED_MAX).map(({ value, group }) => ({
      value,
      answered: group.answered,
      dimensions: itemsByDimension(items).map(({ dimension, places }) => ({
        dimension,
        cell: describeCell({ items, group, earlier: null }, places),
      })),
    })),
    values,
  }
}
