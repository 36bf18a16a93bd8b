import type { OpenBlockerFacts } from '@tidemark/domain/kotter/gate-facts'
import type { ProgramFact } from '../../kernel/program-fact.ts'

/** The blockers of a program that are open, the worst first. No risk and no issue: a gate asks for what hinders now. */
export const openBlockers: ProgramFact<OpenBlockerFacts[], OpenBlockerFacts[]> = {
  select: `select json_agg(json_build_object('id', id, 'name', title, 'severity', severity, 'steps', steps)
                     order by severity desc, raised_on, id)
      from obstacle
     where program_id = ? and kind = 'blocker' and closed_on is null and archived_at is null`,
  tell: (stored) => stored ?? [],
}
