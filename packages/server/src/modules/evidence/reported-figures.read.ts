import type { ReportedFigure } from '@tidemark/domain/kotter/gate-facts'
import type { ReportableCriterion } from '@tidemark/domain/kotter/reportable-criteria'
import type { ProgramFact } from '../../kernel/program-fact.ts'

type ReportedFigures = Partial<Record<ReportableCriterion, ReportedFigure>>

/** The figures that were measured elsewhere and are on file for a program: of each criterion the one of the latest day. */
export const reportedFigures: ProgramFact<ReportedFigures, ReportedFigures> = {
  select: `select json_object_agg(criterion, json_build_object('evidenceId', id, 'title', title, 'datedOn', dated_on,
                     'count', reported_count, 'of', reported_of))
      from (select distinct on (criterion) * from evidence
             where program_id = ? and archived_at is null and criterion is not null
             order by criterion, dated_on desc, id desc) latest`,
  tell: (stored) => stored ?? {},
}
