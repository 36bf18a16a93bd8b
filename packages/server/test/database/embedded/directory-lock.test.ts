import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withDirectoryLock } from '../../../src/database/embedded/directory-lock.ts'

let parent = ''
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tidemark-lock-'))
})
afterEach(() => rm(parent, { recursive: true, force: true }))

test('only one at a time is inside, and nothing is left behind', async () => {
  let inside = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 8 }, () =>
      withDirectoryLock(join(parent, 'lock'), async () => {
        most = Math.max(most, ++inside)
        await delay(5)
        inside--
      }),
    ),
  )
  expect(most).toBe(1)
  expect(await readdir(parent)).toEqual([])
})

test('the lock of a process that is no more is taken over', async () => {
  await mkdir(join(parent, 'lock'))
  // Process numbers end below 2^22 on Linux.
  await writeFile(join(parent, 'lock', '4194999.123.dead'), '')
  expect(await withDirectoryLock(join(parent, 'lock'), async () => 'inside', 1000)).toBe('inside')
})

test('a later process with the number of the dead holder does not keep the lock alive', async () => {
  await mkdir(join(parent, 'lock'))
  await writeFile(join(parent, 'lock', `${process.pid}.1.dead`), '')
  expect(await withDirectoryLock(join(parent, 'lock'), async () => 'inside', 1000)).toBe('inside')
})

test('who waits too long is told which process holds the lock', async () => {
  await withDirectoryLock(join(parent, 'lock'), async () => {
    const second = withDirectoryLock(join(parent, 'lock'), async () => 'inside', 100)
    await expect(second).rejects.toThrow(`(${process.pid})`)
  })
})
