import { Migration } from '@mikro-orm/migrations';

/** What was sent elsewhere and put on file with its results was approved by nobody here. */
export class Migration20261122187100_sent_elsewhere extends Migration {

  override name = 'Migration20261122187100_sent_elsewhere';

  override up() {
    this.addSql(`alter table "communication" drop constraint "communication_approval";`);
    this.addSql(`alter table "communication" add constraint "communication_approval" check (state = 'draft' or state = 'sent' or approved_by_id is not null);`);
  }

  override down() {
    // What is on file by then stays, so it isn't looked at.
    this.addSql(`alter table "communication" drop constraint "communication_approval";`);
    this.addSql(`alter table "communication" add constraint "communication_approval" check (state = 'draft' or approved_by_id is not null) not valid;`);
  }

}
