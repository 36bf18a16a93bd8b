import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

const data = new URL('../../../domain/test-data/', import.meta.url)

/** A published survey as it lies in the repository, row by row. */
export async function readSurveyFile(name: string): Promise<Record<string, string>[]> {
  return parse(await readFile(new URL(name, data)), { columns: true })
}

/** Rows as the file that somebody would send. */
export function toCsv(rows: readonly Record<string, string>[]): string {
  return stringify([...rows], { header: true })
}
