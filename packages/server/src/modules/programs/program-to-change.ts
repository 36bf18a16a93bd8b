import { load } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programsRun } from '../access/access.module.ts'
import { Program } from './program.entity.ts'
import { isProgramInSight } from './programs-in-sight.read.ts'

/**
 * The program, if the viewer runs it and it is open; refused for `what` they asked for, with NOT_FOUND if they may not
 * even read it. From here to the end of the command no other one changes this program or a part of it.
 */
export async function programToChange(
  command: Command,
  programId: string,
  what = 'The program',
): Promise<Program> {
  return refuseClosed(await programRun(command, programId, what))
}

/** The program, open or closed, if the viewer runs it. */
export async function programRun(
  command: Command,
  programId: string,
  what = 'The program',
): Promise<Program> {
  await refuseOutOfSight(command, programId, what)
  if (!programsRun(command.viewer).includes(programId)) {
    throw new Refused('NOT_ALLOWED', 'Only the program managers assigned to this program may change it.')
  }
  return hold(command, programId, what)
}

/**
 * The program, if the viewer may read it and it is open, held as one that is changed: for what others may do than those who
 * run it. Whether the viewer may is asked by the caller.
 */
export async function programInSight(
  command: Command,
  programId: string,
  what = 'The program',
): Promise<Program> {
  await refuseOutOfSight(command, programId, what)
  return refuseClosed(await hold(command, programId, what))
}

async function refuseOutOfSight({ em, viewer }: Command, programId: string, what: string): Promise<void> {
  if (!(await isProgramInSight(em, viewer, programId))) throw notFound(what)
}

function refuseClosed(program: Program): Program {
  if (program.archivedAt)
    throw new Refused('NOT_ALLOWED', `“${program.name}” is closed. Open it again first.`)
  return program
}

async function hold({ em }: Command, programId: string, what: string): Promise<Program> {
  // Two changes at once could each be fine and together close a circle of waves, so they take turns. Not a lock on the
  // row: that would hold up everybody who records an observation of the program.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`program ${programId}`])
  return load(em, Program, programId, what)
}
