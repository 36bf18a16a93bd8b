import type { EntityManager } from '@mikro-orm/postgresql'
import { ERASED_PERSON } from './personal-data.ts'

/** Makes the person nobody in fields of a table that each hold one name and nothing else; the records count as changed. */
export async function eraseName(
  em: EntityManager,
  table: string,
  columns: readonly string[],
  fullName: string,
): Promise<void> {
  for (const column of columns) {
    await em.execute(
      `update "${table}" set ${column} = '${ERASED_PERSON}', version = version + 1 where lower(${column}) = lower(?)`,
      [fullName],
    )
  }
}
