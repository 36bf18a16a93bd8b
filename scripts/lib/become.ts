import { spawn } from 'node:child_process'

/**
 * Hands this process over to another program: same terminal, same process id, its exit code is ours and signals reach it
 * without anybody in between. Where the system can't do that, it runs below us.
 */
export function become(program: string, args: string[], env: NodeJS.ProcessEnv): void {
  if (process.platform !== 'win32') {
    // It is marked experimental; what it does is one system call.
    process.removeAllListeners('warning')
    process.execve?.(program, [program, ...args], dropUnset(env))
  }
  const child = spawn(program, args, { env, stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
}

function dropUnset(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
