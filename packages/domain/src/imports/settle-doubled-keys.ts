import { nameRows, quote, type ImportProblem } from './import-problem.ts'
import type { UnitRow } from './imported-unit.ts'

/**
 * Makes one row a key of a file in which keys come more than once, as they do in published lists of posts.
 * Rows that say the same of the unit (job shares) are merged; where they differ and all but one are
 * closed, the open one counts: both are noticed. Any other double is refused with all its rows, and the
 * first is kept only so that what follows from it can be reported too.
 */
export function settleDoubledKeys(
  rows: readonly UnitRow[],
  keyColumn: string | null,
): { units: UnitRow[]; problems: ImportProblem[] } {
  const rowsOf = Map.groupBy(rows, ({ key }) => key)
  const problems: ImportProblem[] = []
  const units = [...rowsOf.values()].flatMap((doubles) => {
    const [first, ...others] = doubles
    if (first === undefined) return []
    if (others.length === 0) return [first]
    const settled = settle(first, doubles)
    problems.push({
      row: first.row,
      relatedRows: others.map(({ row }) => row),
      column: keyColumn,
      ...settled.problem,
    })
    return [settled.unit]
  })
  return { units, problems }
}

interface Settled {
  unit: UnitRow
  problem: Pick<ImportProblem, 'code' | 'message' | 'severity'>
}

function settle(first: UnitRow, doubles: readonly UnitRow[]): Settled {
  const key = quote(first.key)
  const where = nameRows(doubles.map(({ row }) => row))
  if (doubles.every((other) => saysTheSame(first, other))) {
    const message = `Key ${key} stands in ${where} with one name and one parent: taken as one unit.`
    return { unit: first, problem: { code: 'rows_merged', message, severity: 'notice' } }
  }
  const [open, ...moreOpen] = doubles.filter(({ closed }) => !closed)
  if (open !== undefined && moreOpen.length === 0) {
    const aside = doubles.filter((row) => row !== open).map(describe)
    const message = `Key ${key} stands in ${where}: ${describe(open)} counts, set aside as closed: ${aside.join('; ')}.`
    return { unit: open, problem: { code: 'rows_set_aside', message, severity: 'notice' } }
  }
  const message = `Key ${key} stands for different units: ${doubles.map(describe).join('; ')}.`
  return { unit: first, problem: { code: 'key_doubled', message, severity: 'refuses' } }
}

function saysTheSame(a: UnitRow, b: UnitRow): boolean {
  return a.name === b.name && a.parent === b.parent && a.headcount === b.headcount
}

function describe({ row, name, parent, headcount }: UnitRow): string {
  const under = parent === '' ? 'at the top' : `under ${quote(parent)}`
  return `row ${row} (${quote(name)} ${under}${headcount === null ? '' : `, headcount ${headcount}`})`
}
