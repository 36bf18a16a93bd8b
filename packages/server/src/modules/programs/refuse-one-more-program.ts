import { OPEN_PROGRAMS_MAX } from '@tidemark/domain/programs/program-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Program } from './program.entity.ts'

/** Refuses another open program of an organization that has the most already: lists of programs have an end. */
export async function refuseOneMoreProgram({ em, viewer }: Command): Promise<void> {
  // Taken in turns, or two at once would both fit.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `programs of ${viewer.organizationId}`,
  ])
  if ((await em.count(Program, { archivedAt: null })) < OPEN_PROGRAMS_MAX) return
  throw new Refused(
    'NOT_ALLOWED',
    `An organization has at most ${OPEN_PROGRAMS_MAX} programs open at a time. Close one first.`,
  )
}
