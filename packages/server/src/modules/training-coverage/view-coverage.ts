import {
  coverageOfTrees,
  coverageOfUnits,
  type TreeCoverage,
} from '@tidemark/domain/training-coverage/coverage-tree'
import type { Preorder } from '@tidemark/domain/organization/preorder'
import { isCalendarDate } from '@tidemark/domain/kernel/calendar-date'
import { fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'
import { type CoverageChoices, type CoverageWave, readCoverageChoices } from './coverage-choices.read.ts'
import { type CoverageUnit, readCoverageUnits, rowsWithin } from './coverage-units.read.ts'
import { type CoverageViewer, coverageViewer } from './coverage-viewer.ts'
import type { Wanted } from './required-people.ts'
import { readTrainedCounts } from './trained-counts.read.ts'

/** What coverage is narrowed down to; null or left out = everything that the viewer may see. */
export interface CoverageFilter {
  programId?: string | null
  waveId?: string | null
  courseId?: string | null
  /** The day by which it was completed; null = today. */
  asOf?: string | null
}

/** What somebody asked for, once it is known to be theirs to see. */
export interface CoverageRequest {
  viewer: CoverageViewer
  choices: CoverageChoices
  wave: CoverageWave | null
  wanted: Wanted
}

/** Coverage as the viewer may see it: nothing else is in it. */
export interface CoverageView extends CoverageRequest {
  tree: Preorder<CoverageUnit>
  /** All courses together: people who completed all that is required of them. */
  together: TreeCoverage
  courses: (TreeCoverage & CoverageChoices['courses'][number])[]
  /** The rows that the wave reaches, or all in which anything may be told. */
  rows: number[]
}

/** What somebody asks for; null if anything in it isn't theirs to see. */
export async function coverageRequest(
  { em, viewer: whoever, now }: SignedInContext,
  { programId = null, waveId = null, courseId = null, asOf = null }: CoverageFilter,
): Promise<CoverageRequest | null> {
  if (asOf !== null && (!isCalendarDate(asOf) || asOf > latestToday(now)))
    throw fieldRefused(
      'asOf',
      'date_in_future',
      'What will be completed isn’t known yet. Choose today or a day before.',
    )
  const viewer = coverageViewer(whoever)
  const choices = await readCoverageChoices(em, await readProgramsInSight(em, whoever))
  const program = choices.programs.find(({ id }) => id === programId)
  const wave = program?.waves.find(({ id }) => id === waveId) ?? null
  const isKnown =
    (programId === null || program !== undefined) &&
    (waveId === null || wave !== null) &&
    (courseId === null || choices.courses.some(({ id }) => id === courseId))
  if (!isKnown) return null
  return {
    viewer,
    choices,
    wave,
    wanted: {
      programs: programId === null ? choices.programs.map(({ id }) => id) : [programId],
      courseId,
      // Who sees figures alone is shown one population for each course, so that no two programs tell of those between them.
      byCourse: viewer.seesFigures && !viewer.knowsAll,
      asOf: asOf ?? now.toISOString().slice(0, 10),
    },
  }
}

/** Coverage of the tree of units as the viewer may see it; null if what they ask for isn't theirs. */
export async function viewCoverage(
  context: SignedInContext,
  filter: CoverageFilter,
): Promise<CoverageView | null> {
  const request = await coverageRequest(context, filter)
  if (!request) return null
  const { viewer, choices, wave, wanted } = request
  const tree = await readCoverageUnits(context.em)
  const counts = Map.groupBy(await readTrainedCounts(context.em, viewer, wanted), ({ courseId }) => courseId)
  const treeOf = (courseId: string | null) => {
    const own = new Map(counts.get(courseId)?.map((row) => [row.unitId, row]))
    return {
      parentIndex: tree.parentIndex,
      own: tree.units.map(({ id }) => own.get(id) ?? { required: 0, completed: 0, known: 0 }),
      minimum: choices.minimum,
    }
  }
  const asked = choices.courses.filter(({ id }) => counts.has(id))
  const found = coverageOfTrees(
    treeOf(null),
    asked.map(({ id }) => treeOf(id)),
  )
  const courses = asked.flatMap((course, place) => {
    const coverage = found.courses[place]
    return coverage ? [{ ...course, ...coverage }] : []
  })
  // Units above their own would show line managers a part of what the name says.
  const leadsOnly = !viewer.knowsAll && !viewer.seesFigures && viewer.programsRun.length === 0
  const led = leadsOnly ? new Set(rowsWithin(tree, viewer.unitsLed)) : null
  const rows = wave ? rowsWithin(tree, wave.unitIds) : tree.units.map((_, row) => row)
  const isTold = (row: number) => [found.together, ...courses].some(({ units }) => units[row] !== null)
  return {
    ...request,
    tree,
    together: found.together,
    courses,
    rows: rows.filter((row) => isTold(row) && (led?.has(row) ?? true)),
  }
}

/** What a coverage says of everything that was asked for: of the whole, or of the units of the wave. */
export function wholeOf({ tree, wave }: CoverageView, coverage: TreeCoverage) {
  if (!wave) return { share: coverage.whole, leftOut: 0 }
  return ofWave(tree, coverage, wave)
}

/** The same of the units of a wave. */
export function ofWave(tree: Preorder<CoverageUnit>, coverage: TreeCoverage, { unitIds }: CoverageWave) {
  const rows = tree.units.flatMap(({ id }, row) => (unitIds.includes(id) ? [row] : []))
  return coverageOfUnits(coverage, tree.parentIndex, rows)
}
