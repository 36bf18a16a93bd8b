import { Migration } from '@mikro-orm/migrations';

/** Who was at a briefing is not the same as who was reached: somebody may have been reached before. */
export class Migration20261122187000_briefings_held extends Migration {

  override name = 'Migration20261122187000_briefings_held';

  override up() {
    this.addSql(`alter table "delivery_recipient" add "was_present" boolean null;`);
    this.addSql(`alter table "briefing" add "reminded_on" date null;`);
  }

  override down() {
    this.addSql(`alter table "delivery_recipient" drop column "was_present";`);
    this.addSql(`alter table "briefing" drop column "reminded_on";`);
  }

}
