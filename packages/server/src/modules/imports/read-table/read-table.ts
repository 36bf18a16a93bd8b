import type { Delimiter } from './detect-delimiter.ts'
import type { TextEncoding } from './detect-encoding.ts'
import { readCsvInThread } from './read-csv-in-thread.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { CountedTable } from './shape-table.ts'
import { tableLimits } from './table-limits.ts'
import { TableRefusal, type TableProblem } from './table-problem.ts'

/** To start a thread takes longer than to look at so few bytes. */
const READ_AT_ONCE = 256 * 1024

export type TableRead =
  | ({
      readonly ok: true
      readonly format: 'csv' | 'xlsx'
      readonly encoding: TextEncoding | null
      readonly delimiter: Delimiter | null
    } & CountedTable)
  | { readonly ok: false; readonly problem: TableProblem }

/**
 * Turns an uploaded file into a table: CSV in any usual encoding and with any usual delimiter, or one sheet
 * of an XLSX file (the first unless `sheet` names one). What the file is shows from its bytes; its name only
 * helps to say what is wrong. Everything a user can put right comes back as a problem, nothing is thrown.
 * `mostKept` rows are kept, if not all: a long file is many times its own size once it is taken apart.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  { sheet = null, mostKept }: { sheet?: string | null; mostKept?: number } = {},
): Promise<TableRead> {
  try {
    checkFile(bytes, fileName)
    if (isZip(bytes)) {
      const table = await readXlsx(bytes, sheet, tableLimits.spreadsheetHeapMegabytes, mostKept)
      return { ok: true, format: 'xlsx', encoding: null, delimiter: null, ...table }
    }
    const isLookedAt = mostKept !== undefined && bytes.length > READ_AT_ONCE
    const table = isLookedAt ? readCsvInThread(bytes, mostKept) : readCsv(bytes, mostKept)
    return { ok: true, format: 'csv', ...(await table) }
  } catch (error) {
    if (error instanceof TableRefusal) return { ok: false, problem: error.problem }
    throw error
  }
}

function checkFile(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new TableRefusal('file_empty', 'The file is empty.')
  if (bytes.length > tableLimits.fileBytes) {
    const megabytes = tableLimits.fileBytes / 1024 / 1024
    throw new TableRefusal('file_too_large', `The file is larger than ${megabytes} MB.`)
  }
  if (isOldExcel(bytes)) {
    throw new TableRefusal('not_a_table', 'This is an old Excel file (XLS); save it as XLSX or CSV.')
  }
  if (/\.xlsx$/i.test(fileName) && !isZip(bytes)) {
    throw new TableRefusal('not_a_table', 'The file is named .xlsx but is no spreadsheet.')
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** The compound file signature: the formats before Office 2007. */
function isOldExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}
