import { execFile } from 'node:child_process'
import { ourProgram } from './program.ts'

/** `tidemark …` as a process of its own: its exit code, what it printed and what it complained of. */
export function runCommandLine(
  args: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number; out: string; complaint: string }> {
  const { args: program, cwd } = ourProgram('cli/tidemark')
  const options = { cwd, env: { ...process.env, ...settings } }
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...args], options, (error, out, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, out, complaint }),
    )
  })
}
