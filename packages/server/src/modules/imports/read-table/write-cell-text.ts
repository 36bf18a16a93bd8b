/**
 * A spreadsheet cell as the text that a CSV file would hold: dates as `YYYY-MM-DD` (with the time only if
 * there is one), numbers with a decimal point and the 15 digits that a spreadsheet keeps.
 */
export function writeCellText(cell: unknown): string {
  if (cell instanceof Date) {
    const [day = '', time = ''] = cell.toISOString().split('T')
    return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`
  }
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : ''
}
