import type { EntityManager } from '@mikro-orm/postgresql'
import type { HistoryKind } from '../../kernel/history-kind.ts'
import { isProgramInSight } from './programs-in-sight.read.ts'
import { whoSeesProgram } from './who-sees-program.read.ts'

/** The history of the parts of programs that lie in a table: whoever may read the program may read it, and talk about it. */
export function partHistory(kind: Omit<HistoryKind, 'maySee' | 'whoMaySee' | 'programColumn'>): HistoryKind {
  const programOf = async (em: EntityManager, id: string): Promise<string | undefined> => {
    const [part]: { programId: string }[] = await em.execute(
      `select program_id as "programId" from "${kind.table}" where id = ?`,
      [id],
    )
    return part?.programId
  }
  return {
    ...kind,
    programColumn: 'program_id',
    maySee: async ({ em, viewer }, id) => {
      const program = await programOf(em, id)
      return program !== undefined && isProgramInSight(em, viewer, program)
    },
    whoMaySee: async (em, id, viewers) => {
      const program = await programOf(em, id)
      return program === undefined ? [] : whoSeesProgram(em, program, viewers)
    },
  }
}
