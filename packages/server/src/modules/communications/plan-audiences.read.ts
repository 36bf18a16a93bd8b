import type { EntityManager } from '@mikro-orm/postgresql'
import type { CalendarDate } from '@tidemark/domain/kernel/calendar-date'

export interface PlanAudience {
  id: string
  name: string
  frequencyDays: number | null
  /** The day from which they wait to hear something: the program's first, or that on which they were put down. */
  waitsSince: CalendarDate
}

/** The audiences of a program that are open, in the order in which a plan names them. */
export function readPlanAudiences(em: EntityManager, programId: string): Promise<PlanAudience[]> {
  return em.execute(
    `select a.id, a.name, a.frequency_days as "frequencyDays",
            greatest(p.starts_on, a.created_at::date) as "waitsSince"
       from audience a join program p on p.organization_id = a.organization_id and p.id = a.program_id
      where a.program_id = ? and a.archived_at is null
      order by a.name, a.id`,
    [programId],
  )
}
