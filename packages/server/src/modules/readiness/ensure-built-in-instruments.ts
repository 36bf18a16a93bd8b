import type { EntityManager } from '@mikro-orm/postgresql'
import { BUILT_IN_INSTRUMENTS } from '@tidemark/domain/readiness/built-in/built-in-instruments'
import { newId } from '../../kernel/new-id.ts'

/**
 * Puts the built-in instruments on file for an organization, as far as they aren't: those of a new one, and what an
 * upgrade brought. Two processes may do it at once.
 */
export async function ensureBuiltInInstruments(em: EntityManager, organizationId: string): Promise<void> {
  const rows = BUILT_IN_INSTRUMENTS.map((instrument) => ({
    ...instrument,
    id: newId(),
    organization_id: organizationId,
  }))
  await em.execute(
    `insert into readiness_instrument (id, organization_id, family, number, is_built_in, name, source, licence, content)
     select id, organization_id, family, number, true, name, source, licence, content
       from json_populate_recordset(null::readiness_instrument, ?::json)
     on conflict (organization_id, family, number) do nothing`,
    [JSON.stringify(rows)],
  )
}
