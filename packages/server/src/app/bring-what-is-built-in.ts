import type { MikroORM } from '@mikro-orm/postgresql'
import { ensureBuiltInInstruments } from '../modules/readiness/readiness.module.ts'
import { tenantManager } from './app-context.ts'
import { readOrganizations } from './read-organizations.ts'

/** Gives every organization what this version of the product brings along, before anybody asks for it. */
export async function bringWhatIsBuiltIn(orm: MikroORM, authUrl: string): Promise<void> {
  for (const organizationId of await readOrganizations(authUrl)) {
    const em = tenantManager(orm.em, organizationId)
    await em.transactional((tx) => ensureBuiltInInstruments(tx, organizationId))
  }
}
