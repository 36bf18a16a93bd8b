import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from './workspace.ts'

const notSource = new Set(['node_modules', 'dist'])

/** One hash of names and contents below the given files and directories; what doesn't exist counts as empty. */
export async function fingerprint(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await listFiles(path)) {
      hash.update(`${relative(root, file)}\0`)
      hash.update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

export async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => !notSource.has(name)).toSorted()
  return (await Promise.all(names.map((name) => listFiles(join(path, name))))).flat()
}
