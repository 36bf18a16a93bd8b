import { Migration } from '@mikro-orm/migrations'

/**
 * A function by which the app's role, which owns nothing, can refresh the planner's statistics. After many rows came at
 * once, counting them was planned as if there were none and took minutes instead of seconds, until PostgreSQL noticed
 * by itself.
 */
export class Migration20261122070000_gather_statistics extends Migration {
  override name = 'Migration20261122070000_gather_statistics'

  override up() {
    this.addSql(`create function app.gather_statistics() returns void language plpgsql security definer
      set search_path = pg_catalog, public as $$
      begin
        analyze public.business_unit, public.employee, public.unit_membership, public.observation, public.unit_count,
          public.adoption_count;
      end $$;`)
    this.addSql('revoke all on function app.gather_statistics() from public;')
    this.addSql('grant execute on function app.gather_statistics() to tm_app;')
  }

  override down() {
    this.addSql('drop function app.gather_statistics();')
  }
}
