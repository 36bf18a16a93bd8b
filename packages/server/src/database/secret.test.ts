import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readOrMakeSecret } from './secret.ts'

it('the secret is made once, in a directory that need not exist, for its owner alone', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'tidemark-secret-'))
  const dataDir = join(parent, 'not', 'there')
  const [first, second] = await Promise.all([readOrMakeSecret(dataDir), readOrMakeSecret(dataDir)])
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect([second, await readOrMakeSecret(dataDir)]).toEqual([first, first])
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  await rm(parent, { recursive: true })
})
