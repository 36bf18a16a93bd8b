import { once } from 'node:events'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestApp } from '../app/test-app.ts'

export interface ProcessTask {
  appUrl: string
  organization: string
  run: { id: string; plan: { digest: string } }
}

/** Applies a planned run in a process of its own, which a test can kill like a machine that loses power. */
export async function startProcess(app: TestApp, task: Omit<ProcessTask, 'appUrl'>) {
  const program = fileURLToPath(new URL('./apply-import.child.ts', import.meta.url))
  const child = fork(program, [JSON.stringify({ appUrl: app.database.appUrl, ...task })], {
    execArgv: ['--conditions=source', '--import', '@oxc-node/core/register'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  })
  const gone = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    gone.then(() => {
      throw new Error('The process ended before it began to write.')
    }),
  ])
  return {
    gone,
    kill: () => child.kill('SIGKILL'),
  }
}
