import { nextPeriod, periodStart } from '@tidemark/domain/adoption/period'
import { readFromPrimary } from '../../kernel/read-from-primary.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { type BoardProgram, readBoardProgram } from './board-program.read.ts'
import { spreadNotes } from './fold-organization.ts'
import { foldProgramIfIdle, type FoldRequest } from './fold-program.ts'

/**
 * Folds a program's counts for somebody who looks at them and would see them late: on a node whose folding isn't running,
 * or in the first minute of a week. A reader neither waits for somebody else's fold nor fails by one that takes too long:
 * they see what is kept, and since when.
 */
export async function catchUp(
  context: SignedInContext,
  program: BoardProgram,
  request: FoldRequest,
): Promise<BoardProgram> {
  if (!isLate(program, request.today)) return program
  readFromPrimary(context)
  const { em, log } = context
  try {
    const writer = em.fork()
    await spreadNotes(writer)
    if (!(await foldProgramIfIdle(writer, request))) return program
  } catch (error) {
    log.warn({ err: error, programId: program.id }, 'could not fold kept counts for a reader')
    return program
  }
  return (await readBoardProgram(em, program.id)) ?? program
}

/** A program that ended a while ago is complete, however long ago that is. */
function isLate({ kept, isBehind, startsOn, reportingPeriod }: BoardProgram, today: string): boolean {
  if (isBehind || (kept === null && startsOn <= today)) return true
  return kept !== null && nextPeriod(kept.last, reportingPeriod) === periodStart(today, reportingPeriod)
}
