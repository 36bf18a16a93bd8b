import { rename, writeFile } from 'node:fs/promises'

/** Writes a file that its owner alone can read, whole or not at all. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}`
  await writeFile(partial, text, { mode: 0o600, flush: true })
  await rename(partial, path)
}
