import { spawn } from 'node:child_process'

export interface Command {
  program: string
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Show the output as it comes; else it is returned. */
  live?: boolean
}

export interface Outcome {
  succeeded: boolean
  output: string
}

/** Runs a program to its end. It gets no input, so it can't wait for an answer that nobody will give. */
export function run({ program, args, cwd, env, live = false }: Command): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', (error) => resolve({ succeeded: false, output: `${program}: ${error.message}` }))
    child.once('close', (code) => resolve({ succeeded: code === 0, output }))
  })
}

/** The same, but behind whoever else wants the processor. Where there is no `nice`, as itself. */
export function gently(command: Command): Command {
  if (process.platform === 'win32') return command
  return { ...command, program: 'nice', args: ['-n', '10', command.program, ...command.args] }
}
