import { Migration } from '@mikro-orm/migrations'

/** Lets the app have PostgreSQL look at attendance again, after a file of 100,000 rows: else it plans as if none were there. */
export class Migration20261122194000_gather_attendance_statistics extends Migration {
  override name = 'Migration20261122194000_gather_attendance_statistics'

  override up() {
    this.addSql(`create function app.gather_attendance_statistics() returns void language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
      begin
        analyze public.attendance, public.training_session;
      end $$;`)
    this.addSql('revoke all on function app.gather_attendance_statistics() from public;')
    this.addSql('grant execute on function app.gather_attendance_statistics() to tm_app;')
  }

  override down() {
    this.addSql('drop function app.gather_attendance_statistics();')
  }
}
