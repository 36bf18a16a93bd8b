import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const FILE = fileURLToPath(new URL('../../../client/dist/operations.json', import.meta.url))

/** The operations of the app that is served, by id: its build writes them beside its scripts. None without a build. */
export function readOwnOperations(): ReadonlyMap<string, string> {
  if (!existsSync(FILE)) return new Map()
  return new Map(
    Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(FILE, 'utf8')))),
  )
}
