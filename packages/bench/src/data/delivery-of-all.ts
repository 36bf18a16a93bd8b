import { withClient } from '../../../server/src/database/connect.ts'
import { startDeliveries } from '../../../server/src/modules/deliveries/deliveries.module.ts'
import { numberedId } from './numbered-id.ts'
import { withTenant } from './with-tenant.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

const MOST_PEOPLE = 10_000
const AUDIENCE = numberedId('audience', 0)
export const COMMUNICATION = numberedId('communication', 0)

/** A scheduled mail to 10,000 people, or all that there are; answers how many. What a run that broke off left is removed. */
export async function planDelivery(adminUrl: string): Promise<number> {
  await removeDelivery(adminUrl)
  return withClient(adminUrl, async (client) => {
    await client.query(PLANNED)
    const { rowCount } = await client.query(
      `insert into audience_person (id, organization_id, audience_id, employee_id)
       select gen_random_uuid(), '${ORGANIZATION}', '${AUDIENCE}', id from employee where archived_at is null
        order by id limit ${MOST_PEOPLE}`,
    )
    await client.query(
      `update employee set email = id || '@bench.example'
        where email is null and id in (select employee_id from audience_person where audience_id = '${AUDIENCE}')`,
    )
    await client.query('vacuum analyze employee, audience_person')
    return rowCount ?? 0
  })
}

/** Begins it by the product's own code; answers how many milliseconds that took. */
export function beginDelivery(appUrl: string): Promise<number> {
  return withTenant(appUrl, async (em) => {
    const started = performance.now()
    await em.transactional((own) => startDeliveries(own, COMMUNICATION, new Date()))
    return performance.now() - started
  })
}

/** Leaves nothing of it, so that other paths find the same data in each run. */
export async function removeDelivery(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const statement of REMOVED) await client.query(statement)
  })
}

const REMOVED = [
  `delete from outgoing_mail where about in (select id from delivery where communication_id = '${COMMUNICATION}')`,
  `delete from delivery where communication_id = '${COMMUNICATION}'`,
  `delete from communication where id = '${COMMUNICATION}'`,
  `delete from audience where id = '${AUDIENCE}'`,
]

const PLANNED = `
  with audience as (
    insert into audience (id, organization_id, program_id, name, kind, job_families, levels, locations, roles, slant,
                          whats_in_it, coverage_target, audit_interval_days)
    values ('${AUDIENCE}', '${ORGANIZATION}', '${PROGRAM}', 'All', 'list', '{}', '{}', '{}', '{}', 'From your side.',
            'Less typing.', 0.7, 90)),
  communication as (
    insert into communication (id, organization_id, program_id, title, purpose, step, channel, sender_name, body, comment_way,
                               is_optional, state, planned_on, author_id, edited_by_id, approved_by_id, approved_at)
    values ('${COMMUNICATION}', '${ORGANIZATION}', '${PROGRAM}', 'What changes on Monday', 'Everybody knows it.', 4, 'mail',
            'The sponsor', '## Dear {{first_name}}' || E'\\n\\n' || 'From Monday on, **{{unit}}** takes orders in the new system.',
            'comment_page', false, 'scheduled', current_date + 30, '${numberedId('account', 1)}',
            '${numberedId('account', 1)}', '${numberedId('account', 2)}', now()))
  insert into communication_audience (id, organization_id, communication_id, audience_id)
  values (gen_random_uuid(), '${ORGANIZATION}', '${COMMUNICATION}', '${AUDIENCE}')`
