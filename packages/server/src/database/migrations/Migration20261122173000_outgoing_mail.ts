import { Migration } from '@mikro-orm/migrations'

/** Mails that wait or have left, each person's once, and when a readiness round reminds people. */
export class Migration20261122173000_outgoing_mail extends Migration {

  override name = 'Migration20261122173000_outgoing_mail';

  override up(): void | Promise<void> {
    this.addSql(`create table "outgoing_mail" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "about" uuid not null, "occasion" text not null default '', "employee_id" uuid not null, "address" text not null, "state" text not null, "attempts" smallint not null default 0, "last_error" text null, "queued_on" date not null, "sent_on" date null, primary key ("id"));`);
    this.addSql(`create index "outgoing_mail_organization_id_employee_id_index" on "outgoing_mail" ("organization_id", "employee_id");`);
    this.addSql(`alter table "outgoing_mail" add constraint "outgoing_mail_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "outgoing_mail" add constraint "outgoing_mail_organization_id_kind_about_occasion_22373_unique" unique ("organization_id", "kind", "about", "occasion", "employee_id");`);

    this.addSql(`alter table "readiness_round" add "reminds_before_closing" boolean not null default true, add "reminded_on" date null, add "reminded_at_most" int null;`);

    this.addSql(`alter table "outgoing_mail" add constraint "outgoing_mail_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "outgoing_mail" add constraint "outgoing_mail_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "outgoing_mail" add constraint "outgoing_mail_state_check" check ("state" in ('queued', 'sent', 'failed', 'given_up'));`);
    this.addSql(`alter table "outgoing_mail" enable row level security;`);
    this.addSql(`alter table "outgoing_mail" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "outgoing_mail" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "outgoing_mail" cascade;`);

    this.addSql(`alter table "readiness_round" drop column "reminds_before_closing", drop column "reminded_on", drop column "reminded_at_most";`);
  }

}
