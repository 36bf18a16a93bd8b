import type { EntityManager } from '@mikro-orm/postgresql'
import { type CascadeGroup, type CascadePerson, cutCascade } from '@tidemark/domain/briefings/cut-cascade'
import { CompiledQuery } from 'kysely'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import { finishDelivery, type StartedDeliveries } from '../deliveries/deliveries.module.ts'
import { queueBriefs } from './briefing-mail.ts'
import { readCascadeUnits } from './cascade-units.read.ts'

/**
 * Cuts the people of a manager briefing into groups as it begins, and tells those who are to brief them. Somebody of two
 * audiences hears it once: with the first one. A cascade that reaches nobody is over.
 */
export async function cutBriefings(
  em: EntityManager,
  { communicationId, channel, deliveryIds, now }: StartedDeliveries,
): Promise<void> {
  if (channel !== 'manager_briefing' || deliveryIds.length === 0) return
  const people = await readPeople(em, deliveryIds)
  if (people.length === 0) {
    for (const id of deliveryIds) await finishDelivery(em, id, now)
    return
  }
  const units = await readCascadeUnits(em, [...new Set(people.map(({ unitId }) => unitId))])
  for (const [deliveryId, members] of Map.groupBy(people, (person) => person.deliveryId)) {
    await writeGroups(em, { deliveryId, groups: cutCascade(members, units), now })
  }
  await queueBriefs(em, communicationId)
}

interface Person extends CascadePerson {
  deliveryId: string
}

const readPeople = (em: EntityManager, deliveryIds: readonly string[]): Promise<Person[]> =>
  em.execute(
    `with mine as (
       select distinct on (r.employee_id) r.id, r.delivery_id as "deliveryId", r.unit_id as "unitId",
              r.employee_id as "employeeId", e.full_name
         from unnest(?::uuid[]) with ordinality as made (id, no)
         join delivery_recipient r on r.delivery_id = made.id
         join employee e on e.organization_id = r.organization_id and e.id = r.employee_id
        order by r.employee_id, made.no)
     select id, "deliveryId", "unitId", "employeeId" from mine order by full_name, id`,
    [`{${deliveryIds.join(',')}}`],
  )

async function writeGroups(
  em: EntityManager,
  { deliveryId, groups, now }: { deliveryId: string; groups: readonly CascadeGroup[]; now: Date },
): Promise<void> {
  const [delivery]: { organizationId: string; programId: string }[] = await em.execute(
    'select organization_id as "organizationId", program_id as "programId" from delivery where id = ?',
    [deliveryId],
  )
  const briefings = groups.map((group) => ({ id: newId(), ...group }))
  const rows = briefings.map(({ id, unitId, managerId, number }) => ({
    id,
    organization_id: delivery?.organizationId,
    program_id: delivery?.programId,
    delivery_id: deliveryId,
    unit_id: unitId,
    manager_id: managerId,
    number,
    version: 1,
    created_at: now,
  }))
  await insertRows(em, 'briefing', rows)
  const seats = briefings.flatMap(({ id, people }) => people.map((person) => ({ person, briefing: id })))
  // The query builder sends a long list beside the statement; `em.execute` would write it in, character by character.
  await em.getKysely().executeQuery(
    CompiledQuery.raw(
      `update delivery_recipient r set briefing_id = s.briefing
         from json_to_recordset($1::json) as s (person uuid, briefing uuid) where r.id = s.person`,
      [JSON.stringify(seats)],
    ),
  )
}
