import { p } from '@mikro-orm/core'

/**
 * The wall between tenants, as PostgreSQL prints it back: a sub-select is evaluated once per statement, and
 * a text that differs from the printed form would be dropped and recreated by the next generated migration.
 * Without a context `current_setting` is null or '', so nothing is visible and nothing can be written.
 */
const CURRENT_ORGANIZATION = `( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")`

/** Row-level security of a table whose rows belong to one organization; spread into `defineEntity`. */
export const tenantTable = {
  rowLevelSecurity: 'force' as const,
  policies: [wall('organization_id')],
}

/**
 * Row-level security of the organization table itself. Its owner may list the organizations, since a backup reads
 * each of them behind its own wall; it sees nothing else without a context.
 */
export const organizationTable = {
  rowLevelSecurity: 'force' as const,
  policies: [
    wall('id'),
    { name: 'owner_lists', command: 'select' as const, roles: ['tm_owner'], using: 'true' },
  ],
}

/**
 * Row-level security of answers to a survey. The app adds rows and can't read them until they are settled, which only a
 * function of the owner's does; what is settled can't be changed or taken away (the grants say so).
 */
export const sealedUntilSettled = {
  rowLevelSecurity: 'force' as const,
  policies: [
    {
      name: 'app_reads_what_is_settled',
      roles: ['tm_app'],
      using: `((organization_id = ${CURRENT_ORGANIZATION}) AND is_settled)`,
      check: `((organization_id = ${CURRENT_ORGANIZATION}) AND (NOT is_settled))`,
    },
    { ...wall('organization_id'), name: 'owner_settles', roles: ['tm_owner'] },
  ],
}

/**
 * Row-level security of answers that nobody is to read one by one: the app adds rows and never sees one again; a function of
 * the owner's counts them and takes them away (the grants say so).
 */
export const sealedUntilCounted = {
  rowLevelSecurity: 'force' as const,
  policies: [
    {
      name: 'app_adds',
      command: 'insert' as const,
      roles: ['tm_app'],
      check: `(organization_id = ${CURRENT_ORGANIZATION})`,
    },
    { ...wall('organization_id'), name: 'owner_counts', roles: ['tm_owner'] },
  ],
}

function wall(column: string) {
  const belongsToTheContext = `(${column} = ${CURRENT_ORGANIZATION})`
  return { name: 'tenant_wall', using: belongsToTheContext, check: belongsToTheContext }
}

/** The columns of every record that people edit: who saw which version decides who may overwrite it. */
export const editable = {
  version: p.integer().version(),
  createdAt: p.datetime().defaultRaw('now()'),
  archivedAt: p.datetime().nullable(),
}
