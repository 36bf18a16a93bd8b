import { Migration } from '@mikro-orm/migrations';

/**
 * Where comments without a name lie until the night, and what puts them among the others. The app's role can add one and
 * neither read, change nor take it away. What is put out is drawn by lot together with all such comments of its week, in one
 * transaction: neither place on disk nor number of transaction tells which came when, or what else happened at that minute.
 */
export class Migration20261122186000_put_out_feedback extends Migration {

  override name = 'Migration20261122186000_put_out_feedback';

  override up(): void | Promise<void> {
    this.addSql(`create table "unnamed_feedback" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "communication_id" uuid not null, "audience_id" uuid null, "theme" text not null, "body" text not null, "day" date not null, "send_key" uuid not null, primary key ("id"));`);
    this.addSql(`create index "unnamed_feedback_organization_id_program_id_index" on "unnamed_feedback" ("organization_id", "program_id");`);
    this.addSql(`create index "unnamed_feedback_organization_id_communication_id_index" on "unnamed_feedback" ("organization_id", "communication_id");`);
    this.addSql(`create index "unnamed_feedback_organization_id_audience_id_index" on "unnamed_feedback" ("organization_id", "audience_id");`);
    this.addSql(`alter table "unnamed_feedback" add constraint "unnamed_feedback_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "unnamed_feedback" add constraint "unnamed_feedback_organization_id_send_key_unique" unique ("organization_id", "send_key");`);

    this.addSql(`alter table "unnamed_feedback" add constraint "unnamed_feedback_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "unnamed_feedback" add constraint "unnamed_feedback_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unnamed_feedback" add constraint "unnamed_feedback_organization_id_communication_id_foreign" foreign key ("organization_id", "communication_id") references "communication" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unnamed_feedback" add constraint "unnamed_feedback_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unnamed_feedback" enable row level security;`);
    this.addSql(`alter table "unnamed_feedback" force row level security;`);
    this.addSql(`create policy "app_adds" on "unnamed_feedback" for insert to "tm_app" with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
    this.addSql(`create policy "owner_counts" on "unnamed_feedback" to "tm_owner" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
    this.addSql('revoke select, update, delete on "unnamed_feedback" from tm_app;');
    this.addSql(`create function app.put_out_unnamed_feedback(p_today date)
      returns int language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        with ripe as (
          delete from unnamed_feedback where day < p_today
          returning id, organization_id, program_id, communication_id, audience_id, theme, body,
            date_trunc('week', day)::date as received_on),
        added as (
          select id, organization_id, program_id, communication_id, audience_id, 'link' as source, theme, body, received_on,
                 null::uuid as owner_id, null::uuid as answer_id, 1 as version, null::timestamptz as archived_at
            from ripe),
        stirred as (
          delete from feedback
           where employee_id is null and source = 'link' and received_on in (select received_on from ripe)
          returning id, organization_id, program_id, communication_id, audience_id, source, theme, body, received_on,
            owner_id, answer_id, version, archived_at),
        put_out as (
          insert into feedback (id, organization_id, program_id, communication_id, audience_id, source, theme, body,
            received_on, owner_id, answer_id, version, archived_at, created_at)
          select w.*, w.received_on::timestamp at time zone 'UTC'
            from (select * from added union all select * from stirred) w order by random())
        select count(*)::int from ripe
      $$;`);
    this.addSql('revoke all on function app.put_out_unnamed_feedback(date) from public;');
    this.addSql('grant execute on function app.put_out_unnamed_feedback(date) to tm_app;');
  }

  override down(): void | Promise<void> {
    this.addSql('drop function app.put_out_unnamed_feedback(date);');
    this.addSql(`drop table if exists "unnamed_feedback" cascade;`);
  }

}
