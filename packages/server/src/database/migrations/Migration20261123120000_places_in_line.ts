import { Migration } from '@mikro-orm/migrations';

/** Where somebody who left the line for seats was in it, and who came to a session without a seat. */
export class Migration20261123120000_places_in_line extends Migration {

  override name = 'Migration20261123120000_places_in_line';

  override up(): void | Promise<void> {
    this.addSql(`alter table "attendance" add "in_line_since" timestamptz null, add "is_walk_in" boolean not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attendance" drop column "in_line_since", drop column "is_walk_in";`);
  }

}
