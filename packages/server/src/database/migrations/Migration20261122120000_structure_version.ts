import { Migration } from '@mikro-orm/migrations'

/** Tables beside the kept counts that decide what a board shows. */
const TABLES = ['organization', 'business_unit', 'program', 'wave', 'wave_unit']

/**
 * A version of each organization's structure, new whenever a row of these tables changes, so that whoever holds a board can
 * ask whether it still stands without reading a single unit. Triggers keep it, since no writer may forget it; they wait for
 * the commit, so that two who write at once stand in line for that moment only. It is random, never a count: a database
 * that is restored and goes on must not reach a version that it once had with other rows.
 */
export class Migration20261122120000_structure_version extends Migration {
  override name = 'Migration20261122120000_structure_version'

  override up() {
    this.addSql('create table app.structure_version (organization_id uuid primary key, version uuid not null);')
    // The app's role reads its own tenant's by the function below.
    this.addSql('revoke all on app.structure_version from tm_app;')
    this.addSql(`create function app.note_structure_change() returns trigger language plpgsql security definer
      set search_path = pg_catalog as $$
      declare
        tenant uuid := (case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0])::uuid;
        noted text := pg_current_xact_id()::text || ' ' || tenant::text;
      begin
        -- Thousands of rows of one import need one note.
        if current_setting('app.structure_noted', true) is distinct from noted then
          insert into app.structure_version values (tenant, gen_random_uuid())
            on conflict (organization_id) do update set version = excluded.version;
          perform set_config('app.structure_noted', noted, true);
        end if;
        return null;
      end $$;`)
    for (const table of TABLES) {
      const key = table === 'organization' ? 'id' : 'organization_id'
      this.addSql(`create constraint trigger note_structure_change after insert or update or delete on "${table}"
        deferrable initially deferred for each row execute function app.note_structure_change('${key}');`)
    }
    this.addSql(`create function app.structure_version() returns uuid language sql stable security definer
      set search_path = pg_catalog as $$
      select version from app.structure_version where organization_id = nullif(current_setting('app.org', true), '')::uuid
      $$;`)
    this.addSql('revoke all on function app.note_structure_change() from public, tm_app;')
    this.addSql('revoke all on function app.structure_version() from public;')
    this.addSql('grant execute on function app.structure_version() to tm_app;')
  }

  override down() {
    this.addSql('drop function app.structure_version();')
    for (const table of TABLES) this.addSql(`drop trigger note_structure_change on "${table}";`)
    this.addSql('drop function app.note_structure_change();')
    this.addSql('drop table app.structure_version;')
  }
}
