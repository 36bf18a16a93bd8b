import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays } from '@tidemark/domain/kernel/calendar-date'

/** The course whose people do afterwards what it was for, and how long ago they took it. */
const WORKS = { code: 'CALL-210', behavior: 'Says what happens next', daysAgo: 57 }

/**
 * What tests, people and observations say of the courses that were held: scores before, what people said, and one course whose
 * attendees are those who are seen doing it. Where the others are seen alike, tests rose and behavior didn't.
 */
export async function seedTrainingEvaluation(em: EntityManager, today: string): Promise<void> {
  await em.execute(
    `update attendance set score_before = greatest(0, score - 9 - abs(hashtext(id::text)) % 15)
      where score is not null and status = 'completed'`,
  )
  await takeBackWhoIsSeenOtherwise(em, today)
  await em.execute(SAY)
}

/** Of those who took the course that works, most who weren't seen doing it afterwards only began it. */
async function takeBackWhoIsSeenOtherwise(em: EntityManager, today: string): Promise<void> {
  const held = addDays(today, -WORKS.daysAgo)
  await em.execute(
    `update attendance a set status = 'attended', ended_on = null
       from training_session s join training_course c on c.id = s.course_id and c.code = ?
      where a.session_id = s.id and a.status = 'completed' and abs(hashtext(a.id::text)) % 10 < 7
        and (select coalesce(sum(o.shown)::float8 / nullif(sum(o.opportunities), 0), 1) < b.bar
               from target_behavior b
               left join observation o on o.behavior_id = b.id and o.employee_id = a.employee_id
                and o.observed_on between ?::date + 3 and ?::date + 30
              where b.name = ? group by b.bar limit 1)`,
    [WORKS.code, held, held, WORKS.behavior],
  )
}

/** Of each held session of enough people two thirds answered; the mean lies around four of five. */
const SAY = `
  with held as (
    select s.organization_id, s.id, (s.ends_at at time zone s.time_zone)::date as day, count(*)::int as people
      from training_session s join attendance a on a.session_id = s.id and a.status in ('attended', 'completed')
     where s.state = 'held' and s.part_of_id is null and s.ends_at < now() - interval '14 days'
     group by s.organization_id, s.id having count(*) >= 12),
  said as (
    select held.*, people * 2 / 3 as answered, abs(hashtext(id::text)) % 3 as mood from held)
  insert into training_evaluation (id, organization_id, session_id, opened_on, closes_on, closed_at, invited_count,
                                   minimum_group_size, answered_count, answered, sums, favorable, comments)
  select gen_random_uuid(), organization_id, id, day, day + 6, day + 7, people, 5, answered,
         array[answered, answered, answered, answered, answered],
         array[answered * 4 + mood, answered * (36 + mood) / 10, answered * 43 / 10, answered * 35 / 10, answered * 39 / 10],
         array[answered * 8 / 10, answered * (6 + mood) / 10, answered * 9 / 10, answered * 55 / 100, answered * 7 / 10],
         case when answered >= 10 then array['More of the real cases, please.', 'The afternoon was too full.',
           'I have used it twice already.', 'Bring it to the night shift too.', 'The trainer knew our work.',
           'Hand out the one page earlier.', 'Good pace.', 'Let us try it in our own team.', 'Too many slides.',
           'I would send my colleagues.'] else '{}' end
    from said`
