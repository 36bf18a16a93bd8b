import { Migration } from '@mikro-orm/migrations'

/**
 * The app may make temporary tables for files that it compares. A function of the owner's therefore looks among them last of all:
 * where a path doesn't name them they come first, and one could stand in for a table of the owner's.
 */
export class Migration20261122199000_temporary_tables_last extends Migration {
  override name = 'Migration20261122199000_temporary_tables_last'

  override up() {
    this.addSql(`do $$
      declare owned record;
      begin
        for owned in
          select p.oid::regprocedure as name, coalesce(substr(path, length('search_path=') + 1), 'pg_catalog') as path
            from pg_proc p
            join pg_namespace n on n.oid = p.pronamespace
            left join unnest(p.proconfig) as path on path like 'search_path=%'
           where p.prosecdef and n.nspname = 'app' and pg_get_userbyid(p.proowner) = current_user and coalesce(path, '') not like '%, pg_temp'
        loop
          execute format('alter function %s set search_path = %s, pg_temp', owned.name, owned.path);
        end loop;
      end $$;`)
  }

  /** Nothing: the order does no harm where no temporary tables are made. */
  override down() {}
}
