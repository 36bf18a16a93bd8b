import Papa from 'papaparse'
import { NotSaved } from './not-saved.ts'
import type { ExportCell } from './write-csv.ts'

/** A CSV file of ours as a table again: an apostrophe that keeps a text from being run as a formula goes, nothing else. */
export async function fetchCsv(
  address: string,
): Promise<{ columns: readonly string[]; rows: readonly ExportCell[][] }> {
  const answer = await fetch(address)
  if (answer.status === 503)
    throw new NotSaved('Others are saving such a list just now. Try again in a minute.')
  if (!answer.ok) throw new Error(`The list was answered with ${answer.status}.`)
  const { data } = Papa.parse<string[]>(await answer.text(), { delimiter: ',', skipEmptyLines: true })
  const [columns = [], ...rows] = data
  return { columns, rows: rows.map((cells) => cells.map(cellOf)) }
}

const cellOf = (text: string): ExportCell => (text === '' ? null : text.replace(/^'(?=[=+\-@\t\r])/, ''))
