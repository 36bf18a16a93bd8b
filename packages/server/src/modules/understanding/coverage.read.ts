import type { EntityManager } from '@mikro-orm/postgresql'
import {
  type CoverageOnFile,
  judgeCoverage,
  type ProgramCoverage,
} from '@tidemark/domain/understanding/audience-coverage'
import { type ProgramFact, readProgramFacts } from '../../kernel/program-fact.ts'
import { PROGRAM_AUDIENCE_PEOPLE } from '../audiences/audiences.module.ts'

/** How far communications have come with each audience of a program, as far as it may be shown on a day. */
export async function readCoverage(
  em: EntityManager,
  programId: string,
  today: string,
): Promise<ProgramCoverage> {
  const { coverageOnFile } = await readProgramFacts(em, programId, { coverageOnFile: coverageFact })
  return judgeCoverage(coverageOnFile, today)
}

/**
 * What is on file of a program's audiences: their people as they are now and who of them was reached by any delivery of the
 * program, added up over people who belong to the same audiences, and the latest check of each that says anything. One
 * statement, and nobody by name in its answer.
 */
export const coverageFact: ProgramFact<CoverageOnFile, CoverageOnFile> = {
  select: `
    with recursive ${PROGRAM_AUDIENCE_PEOPLE},
    reached as (
      select r.employee_id as id, bool_or(d.channel = 'manager_briefing') as by_manager
        from delivery d join delivery_recipient r on r.organization_id = d.organization_id and r.delivery_id = d.id
       where d.program_id in (select program_id from wanted) and d.archived_at is null
         and r.employee_id is not null and r.reached_on is not null
       group by r.employee_id),
    person as (
      select array_agg(p.audience_id order by p.audience_id) as audience_ids, count(r.id) > 0 as is_reached,
             coalesce(bool_or(r.by_manager), false) as by_manager
        from audience_people p left join reached r on r.id = p.id group by p.id),
    piece as (
      select audience_ids, count(*)::int as people, (count(*) filter (where is_reached))::int as reached,
             (count(*) filter (where by_manager))::int as by_managers
        from person group by audience_ids)
    select json_build_object(
      'minimum', (select minimum_group_size from organization),
      'pieces', (select coalesce(json_agg(json_build_object('audienceIds', audience_ids, 'people', people, 'reached', reached,
                                                            'byManagers', by_managers)), '[]') from piece),
      'audiences', (
        select coalesce(json_agg(json_build_object(
                 'id', a.id, 'name', a.name, 'target', a.coverage_target, 'intervalDays', a.audit_interval_days,
                 'lastClosedOn', (select max(c.closed_at)::date from understanding_check c
                                   where c.organization_id = a.organization_id and c.audience_id = a.id),
                 'check', (select json_build_object('closedOn', c.closed_at::date, 'people', c.answered_count,
                                    'population', c.audience_count, 'answered', c.answered, 'right', c."right")
                             from understanding_check c
                            where c.organization_id = a.organization_id and c.audience_id = a.id
                              and c.answered_count is not null and c.archived_at is null
                            order by c.closed_at desc, c.id desc limit 1))
               order by a.name, a.id), '[]')
          from wanted w join audience a on a.id = w.audience_id))`,
  tell: (stored) => stored ?? { minimum: 5, audiences: [], pieces: [] },
}
