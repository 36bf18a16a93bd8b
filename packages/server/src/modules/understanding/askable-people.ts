import type { EntityManager } from '@mikro-orm/postgresql'
import { type Askable, REST_DAYS } from '@tidemark/domain/understanding/who-is-asked'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, readWantedPeople } from '../audiences/audiences.module.ts'

/** What tells whom a check asks. */
export interface AskingCheck {
  id: string
  programId: string
  audienceId: string
  sampleSize: number | null
}

/**
 * The common tables `audience_people` and `free(id, email)`: the people of the audience, and those of them whom no other check
 * of the program asks or asked less than so many days ago.
 */
export const FREE_PEOPLE = `${AUDIENCE_PEOPLE},
resting as (
  select i.employee_id as id
    from check_invitee i join understanding_check c on c.organization_id = i.organization_id and c.id = i.check_id
   where c.program_id = ? and c.id <> ? and c.opened_at is not null
     and (c.closed_at is null or c.closed_at > ?::timestamptz - interval '${REST_DAYS} days')),
free as (
  select p.id from audience_people p where p.id not in (select id from resting))`

/** The parameters of `FREE_PEOPLE`; null where the audience is gone. */
export async function freePeopleParameters(em: EntityManager, check: AskingCheck, now: Date) {
  const wanted = (await readWantedPeople(em, [check.audienceId])).get(check.audienceId)
  return wanted ? [audiencePeopleParameter(wanted), check.programId, check.id, now] : null
}

/** How many people a check could ask now, and how few may be shown. */
export async function readAskable(
  em: EntityManager,
  check: AskingCheck,
  now: Date,
): Promise<Askable & { withoutAddress: number; minimum: number }> {
  const parameters = await freePeopleParameters(em, check, now)
  if (!parameters) throw new Error('A check has no audience.')
  const [row]: { people: number; free: number; withoutAddress: number; minimum: number }[] = await em.execute(
    `with recursive ${FREE_PEOPLE}
     select (select count(*)::int from audience_people) as people, count(*)::int as free,
            count(*) filter (where e.email is null)::int as "withoutAddress",
            (select minimum_group_size from organization) as minimum
       from free f join employee e on e.id = f.id`,
    parameters,
  )
  if (!row) throw new Error('Counting people answers with one row.')
  const { people, free, withoutAddress, minimum } = row
  return { people, resting: people - free, sampleSize: check.sampleSize, withoutAddress, minimum }
}
