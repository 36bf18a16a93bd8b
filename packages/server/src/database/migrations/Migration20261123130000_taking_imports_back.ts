import { Migration } from '@mikro-orm/migrations';

/** An entry keeps the file that wrote it last, and what it was before, so that a file can be taken back. */
export class Migration20261123130000_taking_imports_back extends Migration {

  override name = 'Migration20261123130000_taking_imports_back';

  override up(): void | Promise<void> {
    this.addSql(`alter table "import_run" drop constraint "import_run_status_check";`);
    this.addSql(`alter table "import_run" add constraint "import_run_status_check" check ("status" in ('uploaded', 'planned', 'applying', 'applied', 'taken_back', 'cancelled', 'interrupted', 'failed'));`);

    this.addSql(`alter table "attendance" add "import_run_id" uuid null, add "before_import" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attendance" drop column "import_run_id", drop column "before_import";`);

    this.addSql(`update "import_run" set "status" = 'cancelled' where "status" = 'taken_back';`);
    this.addSql(`alter table "import_run" drop constraint "import_run_status_check";`);
    this.addSql(`alter table "import_run" add constraint "import_run_status_check" check ("status" in ('uploaded', 'planned', 'applying', 'applied', 'cancelled', 'interrupted', 'failed'));`);
  }

}
