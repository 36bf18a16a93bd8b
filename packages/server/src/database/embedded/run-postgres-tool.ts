import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ServerAccount } from './server-account.ts'

const run = promisify(execFile)

/** Runs initdb or pg_ctl as the server's own user; when it fails, the error says what the program said. */
export async function runPostgresTool(
  program: string,
  args: string[],
  account: ServerAccount | undefined,
): Promise<void> {
  try {
    // From the root directory: the one we stand in may be closed to that user.
    await run(program, args, { ...account, cwd: '/', env: makeEnvironment() })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new Error(`${program} failed: ${said}`, { cause: error })
  }
}

/** Without PG* variables that point elsewhere, and without a locale that this machine may not have. */
function makeEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  )
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' }
}
