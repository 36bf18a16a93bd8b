import type { EntityClass, EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { notFound } from './refusal.ts'
import { changedMeanwhile } from './run-command.ts'

/** The record of this id in the viewer's organization; anything else is the same NOT_FOUND. */
export async function load<Entity extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  id: string,
  what: string,
): Promise<Entity> {
  const byId = { id } as FilterQuery<Entity> // the generic hides that every entity here has a string id
  const found = isId(id) ? await em.findOne(entity, byId) : null
  if (!found) throw notFound(what)
  return found
}

/** The record as the client saw it, locked for the change; CONFLICT if somebody changed it since. */
export async function loadVersion<Entity extends { id: string; version: number }>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  { id, version }: { id: string; version: number },
  what: string,
): Promise<Entity> {
  const found = await load(em, entity, id, what)
  if (found.version !== version) throw changedMeanwhile()
  return found
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a client's id can be a key at all; PostgreSQL would answer anything else with a fault. */
export const isId = (id: string): boolean => UUID.test(id)
