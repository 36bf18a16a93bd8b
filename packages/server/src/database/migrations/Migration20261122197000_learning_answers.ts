import { Migration } from '@mikro-orm/migrations';

/** What somebody said that names in statements mean, and what a statement changed, so that both can be taken back. */
export class Migration20261122197000_learning_answers extends Migration {

  override name = 'Migration20261122197000_learning_answers';

  override up(): void | Promise<void> {
    this.addSql(`create table "learning_answer" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "key" text not null, "label" text not null, "employee_id" uuid null, "course_id" uuid null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "learning_answer_organization_id_employee_id_index" on "learning_answer" ("organization_id", "employee_id");`);
    this.addSql(`create index "learning_answer_organization_id_course_id_index" on "learning_answer" ("organization_id", "course_id");`);
    this.addSql(`alter table "learning_answer" add constraint "learning_answer_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "learning_answer" add constraint "learning_answer_organization_id_kind_key_unique" unique ("organization_id", "kind", "key");`);

    this.addSql(`alter table "learning_statement" drop constraint "learning_statement_waits";`);
    this.addSql(`alter table "learning_statement" add "person_key" text null, add "activity_key" text null, add "before" jsonb null, add "made_version" int null;`);
    this.addSql(`create index "learning_statement_organization_id_state_index" on "learning_statement" ("organization_id", "state");`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_waits" check (statement is not null or state <> 'waiting'::text);`);

    this.addSql(`alter table "learning_answer" add constraint "learning_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "learning_answer" add constraint "learning_answer_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "learning_answer" add constraint "learning_answer_organization_id_course_id_foreign" foreign key ("organization_id", "course_id") references "training_course" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "learning_answer" add constraint "learning_answer_names_one" check (employee_id is null or course_id is null);`);
    this.addSql(`alter table "learning_answer" add constraint "learning_answer_kind_check" check ("kind" in ('person', 'activity', 'withdrawal'));`);
    this.addSql(`alter table "learning_answer" enable row level security;`);
    this.addSql(`alter table "learning_answer" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "learning_answer" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "learning_answer" cascade;`);

    this.addSql(`drop index "learning_statement_organization_id_state_index";`);
    this.addSql(`alter table "learning_statement" drop constraint "learning_statement_waits";`);
    // Then only what waits is kept whole; the owner sees all rows where row-level security isn't forced.
    this.addSql(`alter table "learning_statement" no force row level security;`);
    this.addSql(`update "learning_statement" set statement = null where state <> 'waiting';`);
    this.addSql(`alter table "learning_statement" force row level security;`);
    this.addSql(`alter table "learning_statement" drop column "person_key", drop column "activity_key", drop column "before", drop column "made_version";`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_waits" check ((statement is not null) = (state = 'waiting'::text));`);
  }

}
