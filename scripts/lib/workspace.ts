import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the scripts make and may be deleted at any time. */
export const buildDirectory = join(root, '.build')

export function inPackage(name: string, path = ''): string {
  return join(root, 'packages', name, path)
}

/** A program that a package, or the workspace, depends on. */
export function program(name: string, packageName?: string): string {
  const suffix = process.platform === 'win32' ? '.cmd' : ''
  return join(packageName ? inPackage(packageName) : root, 'node_modules/.bin', name + suffix)
}

/** Node's own flag for the operator's settings, when there are any. */
export function environmentFlags(): string[] {
  const file = join(root, '.env')
  return existsSync(file) ? [`--env-file=${file}`] : []
}
