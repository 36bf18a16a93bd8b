import type { EntityManager } from '@mikro-orm/postgresql'
import type { AskedCheck } from '@tidemark/domain/understanding/asked-check'
import { readTogether } from '../../kernel/read-together.ts'

/** How a person stands to a check that asks them. */
export type AskedState = 'open' | 'answered' | 'closed'

/** A check, and how the person whom it asks stands to it. */
interface CheckOfPerson extends AskedCheck {
  state: AskedState
}

/** The check that asks this person; null where there is none any more. */
export async function readAskedCheck(
  em: EntityManager,
  personId: string,
  today: string,
): Promise<CheckOfPerson | null> {
  const [check] = await readTogether<CheckOfPerson>(em, {
    text: `select case when c.closed_at is not null or c.closes_on < $2::date then 'closed'
                       when o.id is null then 'answered' else 'open' end as state,
                  c.id as "checkId", p.name as "programName", g.name as "organizationName", m.title as about,
                  c.closes_on::text as "closesOn",
                  coalesce(c.minimum_group_size, g.minimum_group_size) as "minimumGroupSize",
                  (select json_agg(json_build_object('kind', q.one -> 'kind', 'text', q.one -> 'text', 'options', q.one -> 'options')
                                   order by q.place)
                     from jsonb_array_elements(c.questions) with ordinality as q (one, place)) as questions
             from check_invitee i
             join understanding_check c on c.organization_id = i.organization_id and c.id = i.check_id
             join program p on p.organization_id = c.organization_id and p.id = c.program_id
             join organization g on g.id = c.organization_id
             left join communication m on m.organization_id = c.organization_id and m.id = c.communication_id
             left join check_open_invitation o on o.organization_id = i.organization_id and o.invitee_id = i.id
            where i.id = $1 and c.archived_at is null`,
    values: [personId, today],
  })
  return check ?? null
}
