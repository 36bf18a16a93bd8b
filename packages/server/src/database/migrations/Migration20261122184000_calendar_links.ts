import { Migration } from '@mikro-orm/migrations'

/** A calendar's link names its feed by its id, and a renewed one has another. */
export class Migration20261122184000_calendar_links extends Migration {
  override up(): void {
    this.addSql(`alter table "calendar_feed" drop column "number";`)
  }

  override down(): void {
    this.addSql(`alter table "calendar_feed" add column "number" int not null default 1;`)
    this.addSql(`alter table "calendar_feed" alter column "number" drop default;`)
  }
}
