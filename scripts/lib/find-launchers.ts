import { readFile } from 'node:fs/promises'

const packageManager = /^(\S*\/)?(npm|npx|pnpm)\b|[\\/](npm|npx|pnpm)[\w-]*\.(c|m)?js\b/
const shellBetween = /^(\S*\/)?sh -c /

/**
 * The package managers between a person or a service and this script, `npx` and `pnpm` say, innermost first. Empty when the script was
 * started directly, or where the system doesn't tell.
 */
export async function findLaunchers(): Promise<number[]> {
  const launchers: number[] = []
  for (let pid = process.ppid; pid > 1; pid = await readParent(pid)) {
    const command = await readCommand(pid)
    if (packageManager.test(command)) launchers.push(pid)
    else if (!shellBetween.test(command)) break
  }
  return launchers
}

async function readCommand(pid: number): Promise<string> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return words.replaceAll('\0', ' ')
}

async function readParent(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0)
}
