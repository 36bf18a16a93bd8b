import type { EntityManager } from '@mikro-orm/postgresql'
import { preorder } from '@tidemark/domain/organization/preorder'
import { COVERED_UNITS } from '../programs/programs.module.ts'

/** A unit that observations may be recorded for, with its people of today: where to begin is where somebody is. */
export interface RecordableUnit {
  id: string
  name: string
  hasPeople: boolean
}

/** The units that somebody leads and the program covers, in reading order. */
export async function readRecordableUnits(
  em: EntityManager,
  unitsLed: readonly string[],
  programId: string,
): Promise<RecordableUnit[]> {
  const rows: (RecordableUnit & { parentId: string | null })[] = await em.execute(
    `with recursive ${COVERED_UNITS},
     led as (
       select id from business_unit where archived_at is null and id = any (?::uuid[])
       union
       select u.id from business_unit u join led on u.parent_id = led.id where u.archived_at is null)
     select u.id, u.name, u.parent_id as "parentId",
            exists (select from employee e where e.unit_id = u.id and e.archived_at is null) as "hasPeople"
       from business_unit u
      where u.id in (select id from covered) and u.id in (select id from led)
      order by u.name, u.id`,
    [programId, `{${unitsLed.join(',')}}`],
  )
  return preorder(rows).units
}
