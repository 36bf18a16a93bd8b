import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql'
import { countAnew, type Difference } from './count-anew.ts'
import { foldProgram, LONGEST_STATEMENT, type FoldRequest, periodsOf } from './fold-program.ts'
import { readProgramFacts } from './program-facts.read.ts'
import { readUnitForest } from './unit-forest.read.ts'

/**
 * Where the kept counts of a program differ from a count of all its rows; empty when they match. Meant for a check, after
 * everything noted has been folded: what is still noted differs rightly.
 */
export async function compareKeptCounts(
  em: EntityManager,
  programId: string,
  today: string,
): Promise<Difference> {
  const all: Difference = { stale: [], counted: [] }
  await em.transactional(
    async (tx) => {
      await tx.execute(`set local statement_timeout = '${LONGEST_STATEMENT}'`)
      const program = await readProgramFacts(tx, programId)
      if (!program) return
      const periods = await periodsOf(tx, program, today)
      const forest = await readUnitForest(tx, programId)
      for await (const { stale, counted } of countAnew(tx, program, forest, { units: 'all', periods })) {
        all.stale.push(...stale)
        all.counted.push(...counted)
      }
    },
    { readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ },
  )
  return all
}

/** Counts a program anew from all its rows, whatever is noted. */
export function recountProgram(em: EntityManager, request: Omit<FoldRequest, 'everything'>): Promise<void> {
  return foldProgram(em, { ...request, everything: true })
}
