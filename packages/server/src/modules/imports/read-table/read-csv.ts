import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { detectDelimiter, type Delimiter } from './detect-delimiter.ts'
import { detectEncoding, toUtf8, type TextEncoding } from './detect-encoding.ts'
import { TableShaper, type CountedTable } from './shape-table.ts'
import { TableRefusal } from './table-problem.ts'

export interface CsvTable extends CountedTable {
  readonly encoding: TextEncoding
  readonly delimiter: Delimiter
}

const sampleBytes = 64 * 1024
/** A millisecond or two of work. */
const sliceBytes = 32 * 1024

/** Reads delimited text; refuses by throwing a `TableRefusal`. */
export async function readCsv(bytes: Uint8Array, mostKept?: number): Promise<CsvTable> {
  const { encoding, markLength } = detectEncoding(bytes)
  const text = toUtf8(bytes, encoding, markLength)
  if (text.includes(0)) {
    throw new TableRefusal('not_a_table', 'The file is neither text (CSV) nor a spreadsheet (XLSX).')
  }
  const hint = readDelimiterHint(text)
  const delimiter = hint?.delimiter ?? detectDelimiter(text.toString('utf8', 0, sampleBytes))
  const shaper = new TableShaper(mostKept)
  await parseRecords(text.subarray(hint?.length ?? 0), delimiter, hint ? 1 : 0, shaper)
  return { ...shaper.finish(), encoding, delimiter }
}

/** Spreadsheet programs may name the delimiter in a first line of its own: `sep=;`. */
function readDelimiterHint(text: Buffer): { delimiter: Delimiter; length: number } | null {
  const match = /^sep=([,;\t|])\r?\n/i.exec(text.toString('latin1', 0, 8))
  // The expression lets only delimiters through.
  return match ? { delimiter: match[1] as Delimiter, length: match[0].length } : null
}

async function parseRecords(text: Buffer, delimiter: Delimiter, linesBefore: number, shaper: TableShaper) {
  let line = linesBefore + 1
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Taken here and not from the stream: a stream that fails drops the records it still holds, and with
    // them the place where it failed.
    on_record: (record: string[]) => {
      shaper.add(line, record)
      line += 1 + countLineBreaks(record)
      return null
    },
  })
  try {
    await pipeline(Readable.from(sliceSlowly(text)), parser, drain)
  } catch (error) {
    throw error instanceof CsvError ? explainCsvError(error, line) : error
  }
}

async function drain(records: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of records);
}

function countLineBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
}

/** Gives other requests their turn between two slices of a long file. */
async function* sliceSlowly(text: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < text.length; start += sliceBytes) {
    yield text.subarray(start, start + sliceBytes)
    await nextTurn()
  }
}

function explainCsvError(error: CsvError, row: number): TableRefusal {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new TableRefusal('quote_unclosed', `A quote that opens in row ${row} is never closed.`, row)
  }
  const message = `A quote in row ${row} stands inside a cell; double it, and put the whole cell in quotes.`
  return new TableRefusal('quote_misplaced', message, row)
}
