import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'

const FOLDER = new URL('../../demonstration/data/', import.meta.url)

/** The rows of a file that ships with the demonstration, by column name. */
export async function readDemonstrationFile<Column extends string>(
  name: string,
): Promise<Record<Column, string>[]> {
  return parse<Record<Column, string>>(await readFile(new URL(name, FOLDER)), { columns: true })
}
