import type { EntityManager } from '@mikro-orm/postgresql'
import { PRESENT, presentOn } from './people-of-day.read.ts'

/**
 * How many people a unit had in scope on a day: its employees of that day, or without any its head-count, rounded; null
 * where neither is known.
 */
export async function readPeopleInScope(
  em: EntityManager,
  unitId: string,
  day: string,
): Promise<number | null> {
  const [row]: { people: number | null }[] = await em.execute(
    `with ${PRESENT}
     select coalesce(nullif((select count(*) from present), 0), round(headcount))::int as people
       from business_unit where id = ?`,
    [...presentOn(unitId, day), unitId],
  )
  return row?.people ?? null
}
