import type { EntityManager } from '@mikro-orm/postgresql'
import type { OpenBlockerFacts } from '@tidemark/domain/kotter/gate-facts'

/** The blockers of a program that are open, the worst first. No risk and no issue: a gate asks for what hinders now. */
export async function readOpenBlockers(em: EntityManager, programId: string): Promise<OpenBlockerFacts[]> {
  return em.execute(
    `select id, title as name, severity, steps from obstacle
      where program_id = ? and kind = 'blocker' and closed_on is null and archived_at is null
      order by severity desc, raised_on, id`,
    [programId],
  )
}
