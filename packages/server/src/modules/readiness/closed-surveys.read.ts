import type { EntityManager } from '@mikro-orm/postgresql'
import type { InstrumentContent } from '@tidemark/domain/readiness/instrument'
import type { GroupSums } from '@tidemark/domain/readiness/group-sums'

/** A closed round that somebody was asked in, and what everybody answered; null where too few did. */
export interface ClosedSurveyRow {
  id: string
  name: string
  programName: string
  closedAt: Date
  content: InstrumentContent
  total: GroupSums | null
}

/** The last closed rounds that asked an employee, the newest first. */
export async function readClosedSurveys(
  em: EntityManager,
  employeeId: string,
  most: number,
): Promise<ClosedSurveyRow[]> {
  const rows: (Omit<ClosedSurveyRow, 'closedAt'> & { closedAt: string })[] = await em.execute(
    `select r.id, r.name, p.name as "programName", r.closed_at as "closedAt", i.content,
            case when f.id is not null then json_build_object('invited', f.invited_count, 'answered', f.answered_count,
              'counts', f.counts, 'sums', f.sums, 'squares', f.squares, 'favourables', f.favourables) end as total
       from readiness_invitee v
       join readiness_round r on r.organization_id = v.organization_id and r.id = v.round_id
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
       join readiness_instrument i on i.organization_id = r.organization_id and i.id = r.instrument_id
       left join readiness_figure f on f.organization_id = r.organization_id and f.round_id = r.id and f.unit_id is null
         and f.traits is null
      where v.employee_id = ? and r.closed_at is not null and r.archived_at is null
      order by r.closed_at desc, r.id limit ?`,
    [employeeId, most],
  )
  return rows.map((row) => ({ ...row, closedAt: new Date(row.closedAt) }))
}
