import type { ChildProcess } from 'node:child_process'

const children: ChildProcess[] = []

/** A process that is gone when the test file is done, whatever its tests did. */
export function endWithTestFile(child: ChildProcess): void {
  children.push(child)
}

/** What every test file does when it is done. */
export function endProcesses(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL')
}
