import { Migration } from '@mikro-orm/migrations'

/** Tells what is left of an erased person from somebody who has left: it can't be brought back, changed or listed. */
export class Migration20261122110000_erase_employees extends Migration {
  override name = 'Migration20261122110000_erase_employees'

  override up() {
    this.addSql('alter table "employee" add "erased_at" timestamptz null;')
  }

  override down() {
    this.addSql('alter table "employee" drop column "erased_at";')
  }
}
