import type { EntityManager } from '@mikro-orm/postgresql'
import { type AskingCheck, FREE_PEOPLE, freePeopleParameters } from './askable-people.ts'

/**
 * Writes down whom a check asks, everybody who is free or as many of them as are drawn by lot, and that none of them has
 * answered. In a random order and under random keys, so that neither tells anything. Answers how many they are.
 */
export async function askPeople(em: EntityManager, check: AskingCheck, now: Date): Promise<number> {
  const parameters = (await freePeopleParameters(em, check, now)) ?? []
  const [row]: { invited: number }[] = await em.execute(
    `with recursive ${FREE_PEOPLE},
     drawn as (select id from free order by random() limit ?),
     invited as (
       insert into check_invitee (id, organization_id, check_id, employee_id)
       select gen_random_uuid(), e.organization_id, ?, e.id from drawn join employee e on e.id = drawn.id
       returning id, organization_id, check_id),
     waiting as (
       insert into check_open_invitation (id, organization_id, check_id, invitee_id)
       select gen_random_uuid(), organization_id, check_id, id from invited)
     select count(*)::int as invited from invited`,
    [...parameters, check.sampleSize, check.id],
  )
  return row?.invited ?? 0
}
