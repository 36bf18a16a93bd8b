import { TRAINING_STATE_WORDS } from '@tidemark/domain/training-coverage/training-due'
import type { TrainingState } from '../../generated/graphql.ts'
import { formatCount, formatPercent } from '../../shared/format/number.ts'
import type { Coverage, Share } from './coverage-fields.ts'

/** How somebody stands to a course, in a word. */
export const STATE_WORDS: Readonly<Record<TrainingState, string>> = {
  OVERDUE: TRAINING_STATE_WORDS.overdue,
  DUE_SOON: TRAINING_STATE_WORDS.due_soon,
  OPEN: TRAINING_STATE_WORDS.open,
  EXPIRING: TRAINING_STATE_WORDS.expiring,
  COMPLETED: TRAINING_STATE_WORDS.completed,
}

/** `28 of 40`, or nothing where it can’t be said. */
export const tellCounts = (share: Share): string =>
  share ? `${formatCount(share.count)} of ${formatCount(share.of)}` : ''

/** `70 %`, or `–`. */
export const tellCovered = (share: Share): string => (share ? formatPercent(share.count / share.of) : '–')

/** Why there is no figure: whoever sees people by name sees figures of one person too. */
export const tellNothing = ({ seesNames }: Pick<Coverage, 'seesNames'>): string =>
  seesNames ? 'Nobody has to' : 'Cannot say: nobody has to, or too few people'

/** The answer to who is trained, in one sentence. */
export function tellAnswer({
  whole,
  courses,
  seesNames,
}: Pick<Coverage, 'whole' | 'seesNames'> & { courses: readonly unknown[] }): string {
  if (!whole)
    return courses.length === 0 || seesNames
      ? 'No training is required of anybody here.'
      : 'Cannot say: too few people are required here to tell of them.'
  if (whole.count === whole.of)
    return `All ${formatCount(whole.of)} people have the training required of them.`
  const people = whole.of === 1 ? 'person has' : 'people have'
  return `${tellCounts(whole)} ${people} completed all the training required of them: ${tellCovered(whole)}.`
}

/** A unit with its figure. */
export interface UnitRow {
  readonly id: string
  readonly name: string
  readonly row: number
  readonly depth: number
  readonly hasBelow: boolean
  readonly share: Share
}

/** The units of a coverage with how deep they lie and what they say, in reading order. */
export function unitRows({ unitIds, unitNames, parentIndex, completed, required }: Coverage): UnitRow[] {
  const depths: number[] = []
  const parents = new Set(parentIndex)
  return unitIds.map((id, row) => {
    const depth = (depths[parentIndex[row] ?? -1] ?? -1) + 1
    depths[row] = depth
    const share = shareAt(completed[row], required[row])
    return { id, name: unitNames[row] ?? '', row, depth, hasBelow: parents.has(row), share }
  })
}

/** What a column says of a row. */
export const shareAt = (count: number | null | undefined, of: number | null | undefined): Share =>
  typeof count === 'number' && typeof of === 'number' ? { count, of } : null

/** The three units furthest behind, of those that nothing below is told of; none that is done. */
export function weakestUnits(rows: readonly UnitRow[]): UnitRow[] {
  const rate = ({ share }: UnitRow) => (share ? share.count / share.of : 1)
  return rows
    .filter((unit) => !unit.hasBelow && rate(unit) < 1)
    .toSorted((a, b) => rate(a) - rate(b) || (b.share?.of ?? 0) - (a.share?.of ?? 0))
    .slice(0, 3)
}
