import { Migration } from '@mikro-orm/migrations'

/**
 * What the app's role may know of the whole installation, to say whether a process is ready: which migrations ran, and for
 * how long the oldest note about changed counts has been waiting. Neither tells anything of a tenant.
 */
export class Migration20261122130000_health extends Migration {
  override name = 'Migration20261122130000_health'

  override up() {
    this.addSql(`create function app.applied_migrations() returns setof text language sql stable security definer
      set search_path = pg_catalog as 'select name::text from public.mikro_orm_migrations';`)
    // The owner is walled in too, so it looks at one organization after the other, then puts back whose turn it was.
    this.addSql(`create function app.counts_behind_seconds() returns double precision language plpgsql security definer
      set search_path = pg_catalog as $$
      declare
        whose_turn text := coalesce(current_setting('app.org', true), '');
        tenant uuid;
        noted timestamptz;
        oldest timestamptz;
      begin
        for tenant in select id from public.organization loop
          perform set_config('app.org', tenant::text, true);
          select min(changed_at) into noted from public.adoption_change where organization_id = tenant;
          oldest := least(oldest, noted);
        end loop;
        perform set_config('app.org', whose_turn, true);
        return coalesce(greatest(extract(epoch from clock_timestamp() - oldest), 0), 0);
      end $$;`)
    for (const name of ['applied_migrations', 'counts_behind_seconds']) {
      this.addSql(`revoke all on function app.${name}() from public;`)
      this.addSql(`grant execute on function app.${name}() to tm_app;`)
    }
  }

  override down() {
    this.addSql('drop function app.counts_behind_seconds();')
    this.addSql('drop function app.applied_migrations();')
  }
}
