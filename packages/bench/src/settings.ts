import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** The workspace. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** How large the database is. */
export interface Size {
  units: number
  employees: number
  observations: number
}

export interface Settings extends Size {
  /** Where the database server keeps its files between runs. */
  cache: string
  rounds: number
  secondsPerRound: number
  connections: number
  /** Where the report goes, without its ending; `.md` and `.json` are written. */
  report: string
  /** Names of the paths to measure; empty = all. */
  only: string[]
}

const COUNTS = {
  units: 300,
  employees: 3_000,
  observations: 30_000,
  rounds: 5,
  seconds: 3,
  connections: 8,
} as const

/** Reads the command line; what isn't given is small, so that a first run takes a minute. */
export function readSettings(args: readonly string[]): Settings {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      units: text,
      employees: text,
      observations: text,
      rounds: text,
      seconds: text,
      connections: text,
      cache: text,
      report: text,
      only: text,
    },
  })
  const count = (name: keyof typeof COUNTS): number => {
    const given = values[name] === undefined ? COUNTS[name] : Number(values[name].replaceAll('_', ''))
    if (!Number.isSafeInteger(given) || given < 1) throw new Error(`--${name} must be a whole number from 1.`)
    return given
  }
  const settings = {
    units: count('units'),
    employees: count('employees'),
    observations: count('observations'),
    rounds: count('rounds'),
    secondsPerRound: count('seconds'),
    connections: count('connections'),
    cache: resolve(values.cache ?? join(root, '.data/bench')),
    report: resolve(values.report ?? join(root, '.data/bench/benchmarks')),
    only: values.only?.split(',') ?? [],
  }
  // No group is hidden then, so that three ways of answering can be compared cell by cell.
  if (settings.employees < settings.units * 8)
    throw new Error('--employees must be 8 times --units at least.')
  return settings
}
