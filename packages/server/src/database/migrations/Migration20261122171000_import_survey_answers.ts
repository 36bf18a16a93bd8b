import { Migration } from '@mikro-orm/migrations'

/** Files may bring in answers to a survey. */
export class Migration20261122171000_import_survey_answers extends Migration {
  override name = 'Migration20261122171000_import_survey_answers'

  override up() {
    this.addSql(`alter table "import_run" drop constraint "import_run_kind_check";`)
    this.addSql(
      `alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts', 'survey_answers'));`,
    )
  }

  override down() {
    this.addSql(`delete from "import_run" where "kind" = 'survey_answers';`)
    this.addSql(`alter table "import_run" drop constraint "import_run_kind_check";`)
    this.addSql(
      `alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts'));`,
    )
  }
}
