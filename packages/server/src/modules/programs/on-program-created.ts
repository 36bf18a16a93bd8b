import type { Command } from '../../kernel/run-command.ts'
import type { Program } from './program.entity.ts'

type Follow = (command: Command, program: Program) => void

const follows: Follow[] = []

/** Has something done with each new program, in the transaction that creates it: for features that this one can't know. */
export function onProgramCreated(follow: Follow): void {
  follows.push(follow)
}

export function followCreation(command: Command, program: Program): void {
  for (const follow of follows) follow(command, program)
}
