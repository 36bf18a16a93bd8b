import type { EntityManager } from '@mikro-orm/postgresql'
import type { AskedReaction } from '@tidemark/domain/training-evaluation/asked-reaction'
import { readTogether } from '../../kernel/read-together.ts'

/** An evaluation that asks a person, and whether it still takes answers. */
interface AskedOfPerson extends AskedReaction {
  state: 'open' | 'closed'
}

/** The evaluation that waits for this person; null where none does any more, whether they answered or not. */
export async function readAskedReaction(
  em: EntityManager,
  personId: string,
  today: string,
): Promise<AskedOfPerson | null> {
  const [asked] = await readTogether<AskedOfPerson>(em, {
    text: `select case when e.closed_at is not null or e.closes_on < $2::date then 'closed' else 'open' end as state,
                  c.title as "courseTitle", s.name as "sessionName",
                  (s.ends_at at time zone s.time_zone)::date::text as "endedOn", g.name as "organizationName",
                  e.closes_on::text as "closesOn", e.minimum_group_size as "minimumGroupSize"
             from evaluation_open_invitation o
             join training_evaluation e on e.organization_id = o.organization_id and e.id = o.evaluation_id
             join attendance a on a.organization_id = o.organization_id and a.id = o.attendance_id
             join training_session s on s.organization_id = e.organization_id and s.id = e.session_id
             join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
             join organization g on g.id = e.organization_id
            where o.id = $1 and a.archived_at is null and e.archived_at is null`,
    values: [personId, today],
  })
  return asked ?? null
}
