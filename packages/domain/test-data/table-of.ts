import type { Table } from '../src/imports/table.ts'

/** A table for tests, written as it would look: cells parted by a bar, the header in the first line. */
export function tableOf(...lines: string[]): Table {
  const [header = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  return { header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) }
}
