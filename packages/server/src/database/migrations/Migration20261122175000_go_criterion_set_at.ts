import { Migration } from '@mikro-orm/migrations';

/** A day doesn't tell whether a criterion was set before a round was closed or after. Nobody has set one yet. */
export class Migration20261122175000_go_criterion_set_at extends Migration {

  override name = 'Migration20261122175000_go_criterion_set_at';

  override up() {
    this.addSql(`alter table "go_criterion" rename column "criterion" to "measure";`);
    this.addSql(`alter table "go_criterion" rename column "set_on" to "set_at";`);
    this.addSql(`alter table "go_criterion" alter column "set_at" type timestamptz(6);`);
  }

  override down() {
    this.addSql(`alter table "go_criterion" alter column "set_at" type date;`);
    this.addSql(`alter table "go_criterion" rename column "set_at" to "set_on";`);
    this.addSql(`alter table "go_criterion" rename column "measure" to "criterion";`);
  }

}
