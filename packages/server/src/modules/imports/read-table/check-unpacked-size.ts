import { inflateRawSync } from 'node:zlib'
import { listZipEntries, type ZipEntry } from './list-zip-entries.ts'
import { tableLimits } from './table-limits.ts'
import { TableRefusal } from './table-problem.ts'

const stored = 0
const deflated = 8

/**
 * Refuses a spreadsheet that would unpack to more than the limit. The declared sizes are added up before
 * anything is unpacked; each part is then unpacked no further than it declared, since a file made to do
 * harm declares too little.
 */
export function checkUnpackedSize(archive: Buffer): void {
  const entries = listZipEntries(archive)
  const total = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0)
  if (total > tableLimits.unpackedBytes) throw tooLarge()
  let cells = 0
  for (const entry of entries) {
    const content = unpack(entry)
    if (!entry.name.startsWith('xl/worksheets/')) continue
    const sheet = content.toString('latin1')
    refuseFarCells(sheet)
    cells += sheet.split('<c ').length - 1
    if (cells > tableLimits.spreadsheetCells) throw tooLarge()
  }
}

function unpack(entry: ZipEntry): Buffer {
  if (entry.method === stored) return entry.compressed
  if (entry.method !== deflated) throw damaged()
  try {
    return inflateRawSync(entry.compressed, { maxOutputLength: Math.max(entry.declaredBytes, 1) })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : damaged()
  }
}

/** One cell with a value in a far corner makes the reader fill every row up to it. */
function refuseFarCells(sheet: string): void {
  for (const [, letters = '', digits = ''] of sheet.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*[^/]>/g)) {
    if (columnNumber(letters) > tableLimits.columns) {
      const message = `Cell ${letters}${digits} lies beyond the ${tableLimits.columns} columns allowed.`
      throw new TableRefusal('too_many_columns', message, Number(digits))
    }
    // The header comes on top of the rows.
    if (Number(digits) > tableLimits.rows + 1) {
      const message = `Cell ${letters}${digits} lies beyond the ${tableLimits.rows} rows allowed.`
      throw new TableRefusal('too_many_rows', message, Number(digits))
    }
  }
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  let number = 0
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64
  return number
}

function tooLarge(): TableRefusal {
  const megabytes = tableLimits.unpackedBytes / 1024 / 1024
  const message = `The spreadsheet unpacks to more than ${megabytes} MB or ${tableLimits.spreadsheetCells} cells.`
  return new TableRefusal('spreadsheet_too_large', message)
}

function damaged(): TableRefusal {
  return new TableRefusal('spreadsheet_damaged', 'The spreadsheet file is damaged or cut off.')
}
