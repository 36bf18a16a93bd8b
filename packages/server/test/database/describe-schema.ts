import { withClient } from '../../src/database/connect.ts'

/** Columns, constraints, indexes, policies, triggers and grants, by name. */
export function describeSchema(adminUrl: string) {
  return withClient(adminUrl, async (admin) => {
    const parts = [
      `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = 'public'`,
      `select conrelid::regclass::text as on, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace`,
      `select indexname, indexdef from pg_indexes where schemaname = 'public'`,
      `select tablename, policyname, qual, with_check from pg_policies where schemaname = 'public'`,
      `select oid::regclass::text as on, relrowsecurity, relforcerowsecurity from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
      `select tgrelid::regclass::text as on, tgname, tgenabled, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`,
      `select table_name, grantee, string_agg(privilege_type, ' ' order by privilege_type) from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'tm_app' group by 1, 2`,
    ]
    const answers: unknown[] = []
    for (const part of parts) answers.push((await admin.query(`${part} order by 1, 2`)).rows)
    return answers
  })
}
