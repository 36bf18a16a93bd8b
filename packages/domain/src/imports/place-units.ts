import { inspectTree } from '../organization/unit-tree.ts'
import { quote, type ImportProblem } from './import-problem.ts'
import type { UnitRow } from './imported-unit.ts'

/** What the units of a file are placed among. */
export interface UnitSurroundings {
  /** Every key that the file names, also in rows that are refused. */
  readonly keysInFile: ReadonlySet<string>
  /** Parents of the units in the system, archived ones left out; null at the top. */
  readonly parentOfExisting: ReadonlyMap<string, string | null>
  readonly missingParentsToTop: boolean
  readonly parentColumn: string | null
}

/** Where the units of a file end up in the tree. */
export interface PlacedUnits {
  readonly parentOf: ReadonlyMap<string, string | null>
  /** Level in the tree, 1 at the top; absent below a loop. */
  readonly depthOf: ReadonlyMap<string, number>
  readonly problems: readonly ImportProblem[]
}

/**
 * Hangs the units of a file under their parents, in the tree as it would be with those of the system.
 * No parent, or XX in either case where no unit has that key, means the top. A unit that reports to itself goes to the
 * top with a notice. A parent that exists nowhere is refused, or goes to the top where that was chosen. A loop is
 * refused, once, with its rows in order from unit to parent.
 */
export function placeUnits(units: readonly UnitRow[], surroundings: UnitSurroundings): PlacedUnits {
  const { keysInFile, parentOfExisting, missingParentsToTop, parentColumn } = surroundings
  const problems: ImportProblem[] = []
  const parentOf = new Map<string, string | null>()
  const report = (
    unit: UnitRow,
    rest: Pick<ImportProblem, 'code' | 'message' | 'severity'>,
    related: number[] = [],
  ) => problems.push({ row: unit.row, relatedRows: related, column: parentColumn, ...rest })
  const isKnown = (key: string): boolean => keysInFile.has(key) || parentOfExisting.has(key)

  let childrenOf: Map<string, UnitRow[]> | undefined
  for (const unit of units) {
    const { key, parent } = unit
    if (parent === '' || (parent.toLowerCase() === 'xx' && !isKnown(parent))) parentOf.set(key, null)
    else if (parent === key) {
      parentOf.set(key, null)
      childrenOf ??= Map.groupBy(units, (other) => other.parent)
      const below = (childrenOf.get(key) ?? []).filter((other) => other !== unit)
      report(
        unit,
        noticeSelfReport(unit, below),
        below.map(({ row }) => row),
      )
    } else if (isKnown(parent)) parentOf.set(key, parent)
    else {
      parentOf.set(key, null)
      report(unit, explainMissingParent(unit, missingParentsToTop))
    }
  }

  const nodes = [...parentOf].map(([key, parentKey]) => ({ key, parentKey }))
  for (const [key, parentKey] of parentOfExisting) if (!parentOf.has(key)) nodes.push({ key, parentKey })
  const { cycles, depthOf } = inspectTree(nodes)
  const unitOf = new Map(units.map((unit) => [unit.key, unit]))
  for (const cycle of cycles) {
    const { start, message, related } = explainLoop(cycle, unitOf)
    report(start, { code: 'loop', message, severity: 'refuses' }, related)
  }
  return { parentOf, depthOf, problems }
}

function noticeSelfReport({ key }: UnitRow, below: readonly UnitRow[]) {
  const names = below.slice(0, 20).map((unit) => `${unit.key} (row ${unit.row})`)
  if (below.length > 20) names.push(`${below.length - 20} more`)
  const hanging =
    below.length === 0
      ? ''
      : ` Hanging on it and on no other top: ${names.join(', ')}, with what lies below them.`
  const message = `${quote(key)} reports to itself: placed at the top.${hanging}`
  return { code: 'reports_to_itself', message, severity: 'notice' } as const
}

function explainMissingParent({ key, parent }: UnitRow, toTop: boolean) {
  const missing = `${quote(key)} reports to ${quote(parent)}, which is neither in the file nor among the units there are`
  return toTop
    ? ({
        code: 'parent_moved_to_top',
        message: `${missing}: placed at the top.`,
        severity: 'notice',
      } as const)
    : ({ code: 'parent_unknown', message: `${missing}.`, severity: 'refuses' } as const)
}

/** The loop from its first row in the file on, each unit followed by the one it reports to. */
function explainLoop(cycle: readonly string[], unitOf: ReadonlyMap<string, UnitRow>) {
  const inFile = cycle.flatMap((key) => unitOf.get(key) ?? [])
  // The units in the system hang together without a loop, so one of the file's must have closed it.
  const start = inFile.reduce((first, unit) => (unit.row < first.row ? unit : first))
  const from = cycle.indexOf(start.key)
  const ordered = [...cycle.slice(from), ...cycle.slice(0, from)]
  const steps = ordered.slice(0, 20).map((key) => {
    const unit = unitOf.get(key)
    return unit ? `row ${unit.row} (${key})` : `${key} (not in the file)`
  })
  if (ordered.length > 20) steps.push(`${ordered.length - 20} more`)
  const message = `These units report to each other in a loop: ${steps.join(' → ')} → row ${start.row} (${start.key}).`
  const related = ordered.slice(1).flatMap((key) => unitOf.get(key)?.row ?? [])
  return { start, message, related }
}
