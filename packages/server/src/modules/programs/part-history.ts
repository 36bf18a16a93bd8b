import type { HistoryKind } from '../../kernel/history-kind.ts'
import { isProgramInSight } from './programs-in-sight.read.ts'

/** The history of the parts of programs that lie in a table: whoever may read the program may read it. */
export function partHistory(kind: Omit<HistoryKind, 'maySee'>): HistoryKind {
  return {
    ...kind,
    maySee: async ({ em, viewer }, id) => {
      const [part]: { programId: string }[] = await em.execute(
        `select program_id as "programId" from "${kind.table}" where id = ?`,
        [id],
      )
      return part !== undefined && isProgramInSight(em, viewer, part.programId)
    },
  }
}
