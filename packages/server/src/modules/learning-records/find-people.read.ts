import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SaidPerson } from '@tidemark/domain/learning-records/read-statement'

/**
 * Whom statements mean, by the key of each: by staff number or by address, capitals making no difference. A name that means
 * several people means none, and nobody who was erased is found.
 */
export async function findPeople(
  em: EntityManager,
  people: readonly SaidPerson[],
): Promise<ReadonlyMap<string, string>> {
  const sums = people.some(({ emailSha1 }) => emailSha1 !== null) ? await readSumsOfAddresses(em) : new Map()
  const asked = people.map((person) => ({
    key: person.key,
    number: person.staffNumber,
    // A system that knows people by their address may say so as the name of an account.
    email: person.email ?? sums.get(person.emailSha1) ?? person.staffNumber,
  }))
  const found: { key: string; id: string }[] = await em.execute(
    `select a.key, min(e.id::text) as id
       from json_to_recordset(?::json) as a (key text, number text, email text)
       cross join lateral (
         select id from employee where lower(staff_number) = a.number and erased_at is null
         union select id from employee where lower(email) = a.email and erased_at is null) e
      group by a.key having count(*) = 1`,
    [JSON.stringify(asked)],
  )
  return new Map(found.map(({ key, id }) => [key, id]))
}

/** Addresses by the sum that some systems tell in their place: of `mailto:` and the address, as xAPI has it. */
async function readSumsOfAddresses(em: EntityManager): Promise<Map<string | null, string>> {
  const rows: { email: string }[] = await em.execute(
    `select distinct lower(email) as email from employee where email is not null and erased_at is null`,
  )
  return new Map(
    rows.map(({ email }) => [createHash('sha1').update(`mailto:${email}`).digest('hex'), email] as const),
  )
}
