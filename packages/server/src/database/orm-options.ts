import { defineConfig } from '@mikro-orm/postgresql'
import { CONNECTING, outliveConnections } from '../kernel/open-pool.ts'
import { entities } from './entities.ts'

/** Schemas that belong to others (functions, sign-in, jobs): schema differences leave them alone. */
export const FOREIGN_SCHEMAS = ['app', 'auth', 'graphile_worker']

/** A replica that doesn't answer is soon left alone: the primary can answer too. */
export const replicaOptions = (url: string) => ({
  ...ormOptions(url),
  ensureDatabase: false,
  driverOptions: {
    connectionTimeoutMillis: 1_000,
    query_timeout: 6_000,
    onPoolCreated: outliveConnections,
    pipeline: true,
  },
})

/** How the running app talks to PostgreSQL: as a role that owns nothing, its tenant set per transaction. */
export function ormOptions(appUrl: string, poolSize = 10) {
  return defineConfig({
    clientUrl: appUrl,
    entities,
    sessionContext: 'transaction',
    pool: { min: 0, max: poolSize },
    // Timeouts and time zone are the role's own (session-defaults.ts): a pooler in between would refuse them here.
    // Statements that are sent together wait for one answer (read-together.ts); the ORM's own go one by one as ever.
    driverOptions: { ...CONNECTING, onPoolCreated: outliveConnections, pipeline: true },
    // Triggers are written by hand in migrations; generated differences leave them alone.
    schemaGenerator: { ignoreSchema: FOREIGN_SCHEMAS, ignoreTriggers: true },
    // A tenant's records are loaded by one request for one viewer: a shared identity map would mix them.
    allowGlobalContext: false,
    forceUtcTimezone: true,
  })
}
