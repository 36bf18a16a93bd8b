import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore, StoredFile } from './file-store.ts'

/**
 * Keeps files in a folder, one of each organization in it, under their keys: no name that anybody gave becomes a path. A file
 * is on disk before its row is committed, so that no row ever tells of bytes that a power cut took.
 */
export function createFolderFiles(folder: string): FileStore {
  const pathOf = ({ id, organizationId }: StoredFile) => join(folder, organizationId, id)
  return {
    async put(_em, file, bytes) {
      const path = pathOf(file)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const unfinished = `${path}.part`
      const handle = await open(unfinished, 'w', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(unfinished, path)
    },
    get: (_em, file) => readFile(pathOf(file)).catch(nothingIfMissing),
    remove: (file) => rm(pathOf(file), { force: true }),
  }
}

function nothingIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
