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
  const program = await programRun(command, programId, what)
  if (program.archivedAt)
    throw new Refused('NOT_ALLOWED', `“${program.name}” is closed. Open it again first.`)
  return program
}

/** The program, open or closed, if the viewer runs it. */
export async function programRun(
  { em, viewer }: Command,
  programId: string,
  what = 'The program',
): Promise<Program> {
  if (!(await isProgramInSight(em, viewer, programId))) throw notFound(what)
  if (!programsRun(viewer).includes(programId)) {
    throw new Refused('NOT_ALLOWED', 'Only the program managers assigned to this program may change it.')
  }
  // Two changes at once could each be fine and together close a circle of waves, so they take turns. Not a lock on the
  // row: that would hold up everybody who records an observation of the program.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`program ${programId}`])
  return load(em, Program, programId, what)
}
