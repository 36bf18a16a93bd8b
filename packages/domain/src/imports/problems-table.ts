import { escapeFormula } from './escape-formula.ts'
import type { ImportProblem } from './import-problem.ts'
import type { Table } from './table.ts'

/**
 * The rows that have a problem, as a table to download and mend: row number, severity, column, code and reason, then the
 * row's own cells under the file's own header. A row stands once for each of its problems; a problem of
 * several rows stands at each of them. Ordered by row. Cells can't run as formulas.
 */
export function problemsTable(table: Table, problems: readonly ImportProblem[]): string[][] {
  const cellsOf = new Map(table.rows.map(({ row, cells }) => [row, cells]))
  const lines = problems
    .flatMap((problem) => [problem.row, ...problem.relatedRows].map((row) => ({ row, problem })))
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, problem }) => [
      String(row),
      problem.severity === 'refuses' ? 'refused' : 'notice',
      problem.column ?? '',
      problem.code,
      problem.message,
      ...(cellsOf.get(row) ?? []),
    ])
  const header = ['row', 'severity', 'column', 'code', 'reason', ...table.header]
  return [header, ...lines].map((line) => line.map(escapeFormula))
}
