import { Migration } from '@mikro-orm/migrations'

/** What mutations with an idempotency key have answered, for requests that are sent again. */
export class Migration20261122090000_kept_answers extends Migration {
  override name = 'Migration20261122090000_kept_answers'

  override up() {
    this.addSql(
      `create table "kept_answer" ("id" uuid not null, "organization_id" uuid not null, "account_id" uuid not null, "key" text not null, "request_hash" text not null, "answers" jsonb not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    )
    this.addSql(
      `create index "kept_answer_organization_id_created_at_index" on "kept_answer" ("organization_id", "created_at");`,
    )
    this.addSql(
      `alter table "kept_answer" add constraint "kept_answer_organization_id_id_unique" unique ("organization_id", "id");`,
    )
    this.addSql(
      `alter table "kept_answer" add constraint "kept_answer_organization_id_account_id_key_unique" unique ("organization_id", "account_id", "key");`,
    )

    this.addSql(`alter table "kept_answer" enable row level security;`)
    this.addSql(`alter table "kept_answer" force row level security;`)
    this.addSql(
      `create policy "tenant_wall" on "kept_answer" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`,
    )
  }

  override down() {
    this.addSql(`drop table if exists "kept_answer" cascade;`)
  }
}
