import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { withClient } from './connect.ts'
import type { DatabaseUrls } from './provision.ts'

/**
 * How the app writes a job: in the transaction of what it belongs to, for its own tenant and nobody else's. It runs as the
 * owner of the jobs, since their tables let nobody else in. A key stands for one job of a tenant that waits: another one with
 * it takes its place. Jobs of one queue run one after the other, whichever process runs them.
 */
const ENQUEUE = `
create or replace function app.enqueue(task text, payload json, key text default null, queue text default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := nullif(current_setting('app.org', true), '')::uuid;
begin
  if tenant is null then
    raise exception 'A job belongs to an organization, and none is set.' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(
    task,
    json_build_object('organizationId', tenant, 'input', payload),
    queue_name => queue,
    job_key => tenant || ' ' || task || ' ' || key);
end $$;
revoke all on function app.enqueue(text, json, text, text) from public;
grant execute on function app.enqueue(text, json, text, text) to tm_app;
create or replace function app.job_counts(out waiting int, out failed int, out oldest_seconds double precision)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where attempts < max_attempts)::int,
         count(*) filter (where attempts >= max_attempts and locked_at is null)::int,
         coalesce(greatest(extract(epoch from clock_timestamp() - min(run_at) filter (where attempts = 0 and locked_at is null)), 0), 0)
    from graphile_worker._private_jobs
$$;
revoke all on function app.job_counts() from public;
grant execute on function app.job_counts() to tm_app;
`

const silent = new Logger(() => () => undefined)

/** The tables of the jobs, as their own role, and the functions by which the app writes and counts them. */
export async function createJobs(
  admin: pg.Client,
  { ownerUrl, workerUrl }: Pick<DatabaseUrls, 'ownerUrl' | 'workerUrl'>,
  database: string,
): Promise<void> {
  const isNew = await withClient(workerUrl, async (worker) => {
    const { rows } = await worker.query<{ found: string | null }>(
      `select to_regclass('graphile_worker.migrations') as found`,
    )
    return rows[0]?.found === null
  })
  const name = pg.escapeIdentifier(database)
  // The library makes its schema itself, and asks for the right to even where it is there: it has it for this step alone.
  if (isNew) await admin.query(`grant create on database ${name} to tm_worker`)
  await runMigrations({ connectionString: workerUrl, maxPoolSize: 1, logger: silent })
  if (isNew) await admin.query(`revoke create on database ${name} from tm_worker`)

  await withClient(ownerUrl, (owner) => owner.query('grant usage, create on schema app to tm_worker'))
  await withClient(workerUrl, (worker) => worker.query(ENQUEUE))
  await withClient(ownerUrl, (owner) => owner.query('revoke all on schema app from tm_worker'))
}
