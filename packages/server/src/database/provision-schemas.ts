import type pg from 'pg'

/**
 * What each role may do with the tables that migrations will make, said before there are any. tm_app gets no truncate
 * (it skips row-level security) and no references (a foreign key tells whether a row exists).
 */
const statements = [
  'create schema if not exists auth',
  'create schema if not exists app',
  'grant usage on schema public to tm_app',
  'grant usage on schema app to tm_app',
  'grant usage on schema auth to tm_auth',
  // Functions are open to everybody by default, and only a rule for all schemas takes that back.
  'alter default privileges revoke execute on functions from public',
  'alter default privileges in schema public grant select, insert, update, delete on tables to tm_app',
  'alter default privileges in schema public grant usage, select on sequences to tm_app',
  'alter default privileges in schema public grant execute on functions to tm_app',
  'alter default privileges in schema app grant select on tables to tm_app',
  'alter default privileges in schema app grant execute on functions to tm_app',
  'alter default privileges in schema auth grant select, insert, update, delete on tables to tm_auth',
  'alter default privileges in schema auth grant usage, select on sequences to tm_auth',
]

/** Runs as tm_owner, so that what it makes is tm_owner's and its default privileges are those of the migrations. */
export async function createSchemas(owner: pg.Client): Promise<void> {
  await owner.query('begin')
  for (const statement of statements) await owner.query(statement)
  await owner.query('commit')
}
