import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import type { UnitRefType } from '../access/access.module.ts'

async function readUnitRefs(em: EntityManager, ids: readonly string[]): Promise<(UnitRefType | Error)[]> {
  const rows: UnitRefType[] = await em.execute(
    'select id, name from business_unit where id = any (?::uuid[])',
    [`{${ids.join(',')}}`],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? new Error(`No unit has the id ${id}.`))
}

const loaders = new WeakMap<EntityManager, DataLoader<string, UnitRefType>>()

/** A unit by name; those that one request asks for together are read in one statement. */
export function unitRefOf(em: EntityManager, unitId: string): Promise<UnitRefType> {
  const loader = loaders.get(em) ?? new DataLoader<string, UnitRefType>((ids) => readUnitRefs(em, ids))
  loaders.set(em, loader)
  return loader.load(unitId)
}
