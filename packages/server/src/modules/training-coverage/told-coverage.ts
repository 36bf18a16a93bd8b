import type { TreeCoverage } from '@tidemark/domain/training-coverage/coverage-tree'
import type { TrainingCoverageType } from './training-coverage.type.ts'
import { type CoverageView, ofWave, wholeOf } from './view-coverage.ts'

/** A coverage as it goes out, in parallel arrays; at most so many courses and waves. */
export function toldCoverage(
  view: CoverageView,
  programId: string | null,
  most: number,
): TrainingCoverageType {
  const { viewer, choices, wanted, tree, together, rows } = view
  const program = choices.programs.find(({ id }) => id === programId)
  const offered = choices.courses.filter(({ programIds }) => !program || programIds.includes(program.id))
  const columns = ({ units }: TreeCoverage) => ({
    completed: rows.map((row) => units[row]?.count ?? null),
    required: rows.map((row) => units[row]?.of ?? null),
  })
  const { share, leftOut } = wholeOf(view, together)
  return {
    asOf: wanted.asOf,
    seesNames: viewer.knowsAll || !viewer.seesFigures,
    seesSomeNames: viewer.knowsAll || viewer.programsRun.length > 0 || viewer.unitsLed.length > 0,
    seesExpiry: viewer.knowsAll || viewer.unitsLed.length > 0,
    minimum: choices.minimum,
    programIds: choices.programs.map(({ id }) => id),
    programNames: choices.programs.map(({ name }) => name),
    courseIds: offered.map(({ id }) => id),
    courseTitles: offered.map(({ title }) => title),
    whole: share,
    leftOut: viewer.seesFigures && !viewer.knowsAll ? leftOut : 0,
    unitIds: rows.map((row) => tree.units[row]?.id ?? ''),
    unitNames: rows.map((row) => tree.units[row]?.name ?? ''),
    parentIndex: parentsAmong(tree.parentIndex, rows),
    ...columns(together),
    courses: view.courses.slice(0, most).map(({ id, code, title, ...coverage }) => ({
      courseId: id,
      code,
      title,
      whole: wholeOf(view, coverage).share,
      ...columns(coverage),
    })),
    waves: (program?.waves ?? []).slice(0, most).map((wave) => {
      const { id, name, goLiveOn } = wave
      const found = ofWave(tree, together, wave)
      const hidden = viewer.seesFigures && !viewer.knowsAll ? found.leftOut : 0
      return { waveId: id, name, goLiveOn, share: found.share, leftOut: hidden }
    }),
  }
}

/** Where the unit above each row is among the rows; the next one further up if it isn't. */
function parentsAmong(parentIndex: readonly number[], rows: readonly number[]): number[] {
  const places = new Map(rows.map((row, place) => [row, place]))
  return rows.map((row) => {
    let above = parentIndex[row] ?? -1
    while (above >= 0 && !places.has(above)) above = parentIndex[above] ?? -1
    return places.get(above) ?? -1
  })
}
