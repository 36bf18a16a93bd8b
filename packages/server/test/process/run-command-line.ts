import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('../..', import.meta.url))

/** `tidemark …` as a process of its own, from the sources: its exit code, what it printed and what it complained of. */
export function runCommandLine(
  args: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number; out: string; complaint: string }> {
  const command = ['--conditions=source', '--import=@oxc-node/core/register', 'src/cli/tidemark.ts', ...args]
  const options = { cwd: server, env: { ...process.env, ...settings } }
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, out, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, out, complaint }),
    )
  })
}
