import type { EntityManager } from '@mikro-orm/postgresql'
import type { ReportedFigure } from '@tidemark/domain/kotter/gate-facts'
import type { ReportableCriterion } from '@tidemark/domain/kotter/reportable-criteria'

/** The figures that were measured elsewhere and are on file for a program: of each criterion the one of the latest day. */
export async function readReportedFigures(
  em: EntityManager,
  programId: string,
): Promise<Partial<Record<ReportableCriterion, ReportedFigure>>> {
  const rows: (ReportedFigure & { criterion: ReportableCriterion })[] = await em.execute(
    `select distinct on (criterion) criterion, id as "evidenceId", title, dated_on as "datedOn",
            reported_count as count, reported_of as of
       from evidence where program_id = ? and archived_at is null and criterion is not null
      order by criterion, dated_on desc, id desc`,
    [programId],
  )
  return Object.fromEntries(rows.map(({ criterion, ...figure }) => [criterion, figure]))
}
