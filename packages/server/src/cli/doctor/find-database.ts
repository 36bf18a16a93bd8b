import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { lookAtPostmaster } from '../../database/embedded/postmaster.ts'
import type { Environment } from '../../environment.ts'
import { ok, warn, wrong, type Finding } from './finding.ts'

const record = z.object({ dataDirectory: z.string(), port: z.int(), password: z.string() })

/** Where the database answers, as far as it can be known without starting it. */
export async function findDatabase({ dataDir, databaseUrl }: Environment): Promise<{
  adminUrl: string | null
  findings: Finding[]
}> {
  if (databaseUrl !== undefined) return { adminUrl: databaseUrl, findings: [] }
  const file = join(dataDir, 'postgres.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null)
    return nothing(warn('database', `there is none in ${dataDir} yet. The first start of Tidemark makes it.`))
  const known = record.safeParse(readJson(text))
  if (!known.success)
    return nothing(wrong('database', `${file} can’t be read. Put it back from a backup of the directory.`))
  const { dataDirectory, port, password } = known.data
  const { state } = await lookAtPostmaster(dataDirectory)
  if (state === 'running') {
    const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
    return { adminUrl, findings: [ok('database', `the built-in PostgreSQL runs on ${dataDirectory}`)] }
  }
  const words =
    state === 'none'
      ? 'the built-in PostgreSQL isn’t running. Start Tidemark, then ask again about what is in it.'
      : 'the built-in PostgreSQL was ended without being told to. The next start of Tidemark recovers it by itself.'
  return nothing(warn('database', words))
}

const nothing = (finding: Finding) => ({ adminUrl: null, findings: [finding] })

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
