import { helper, Utils } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'

/** An answer as JSON: entities become their own columns, so that nothing is stored of what they refer to. */
export function takeSnapshot(em: EntityManager, value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() }
  if (Array.isArray(value)) return value.map((item) => takeSnapshot(em, item))
  if (typeof value !== 'object' || value === null) return value
  if (Utils.isEntity(value))
    return { $entity: entityName(value), columns: takeSnapshot(em, columnsOf(em, value)) }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, takeSnapshot(em, item)]))
}

/** The answer again, entities as they were when it was given. */
export function revive(em: EntityManager, snapshot: unknown): unknown {
  if (Array.isArray(snapshot)) return snapshot.map((item) => revive(em, item))
  if (typeof snapshot !== 'object' || snapshot === null) return snapshot
  if ('$date' in snapshot) return new Date(String(snapshot.$date))
  const entries = Object.entries(snapshot).map(([name, item]) => [name, revive(em, item)])
  const revived: Record<string, unknown> = Object.fromEntries(entries)
  if (!('$entity' in snapshot)) return revived
  const { class: entity } = em.getMetadata().getByClassName(String(snapshot.$entity))
  return em.merge(entity, revived['columns'] ?? {}, { convertCustomTypes: true })
}

const entityName = (entity: object) => helper(entity).__meta.className

/** What the row of an entity holds. The comparator leaves the version out, since it never writes it by itself. */
function columnsOf(em: EntityManager, entity: object): Record<string, unknown> {
  const version = helper(entity).__meta.versionProperty
  const columns: Record<string, unknown> = { ...em.getComparator().prepareEntity(entity) }
  return version === undefined ? columns : { ...columns, [version]: Reflect.get(entity, version) }
}
