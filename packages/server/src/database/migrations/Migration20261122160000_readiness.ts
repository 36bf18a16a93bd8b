import { Migration } from '@mikro-orm/migrations';

/**
 * Instruments, rounds and their answers, and what a wave's go or no-go is decided by. Answers and comments are sealed until
 * their round is settled: the app adds them, and neither changes nor removes them.
 */
export class Migration20261122160000_readiness extends Migration {

  override name = 'Migration20261122160000_readiness';

  override up(): void | Promise<void> {
    this.addSql(`create table "readiness_instrument" ("id" uuid not null, "organization_id" uuid not null, "family" text not null, "number" smallint not null, "is_built_in" boolean not null default false, "name" text not null, "source" text null, "licence" text null, "content" jsonb not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "readiness_instrument" add constraint "readiness_instrument_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_instrument" add constraint "readiness_instrument_organization_id_family_number_unique" unique ("organization_id", "family", "number");`);

    this.addSql(`create table "readiness_round" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "instrument_id" uuid not null, "name" text not null, "kind" text not null, "scope" text not null, "origin" text not null default 'survey', "opens_on" date not null, "closes_on" date not null, "languages" text[] not null, "traits" text[] not null, "asks_for_comments" boolean not null default true, "opened_at" timestamptz null, "closed_at" timestamptz null, "invited_count" int null, "answered_count" int null, "minimum_group_size" smallint null, "statistics" jsonb null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "readiness_round_organization_id_program_id_opens_on_index" on "readiness_round" ("organization_id", "program_id", "opens_on");`);
    this.addSql(`create index "readiness_round_organization_id_instrument_id_index" on "readiness_round" ("organization_id", "instrument_id");`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "readiness_response" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "unit_id" uuid null, "traits" text[] null, "week" date not null, "answers" double precision[] not null, "is_settled" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "readiness_response_organization_id_round_id_index" on "readiness_response" ("organization_id", "round_id");`);
    this.addSql(`create index "readiness_response_organization_id_unit_id_index" on "readiness_response" ("organization_id", "unit_id");`);
    this.addSql(`alter table "readiness_response" add constraint "readiness_response_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "readiness_reply" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "theme" text not null, "said" text not null, "done" text not null, "answered_on" date not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "readiness_reply_organization_id_round_id_index" on "readiness_reply" ("organization_id", "round_id");`);
    this.addSql(`alter table "readiness_reply" add constraint "readiness_reply_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "readiness_place" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "unit_id" uuid not null, "parent_id" uuid null, "position" int not null, "depth" smallint not null, "name" text not null, "invited_count" int not null, primary key ("id"));`);
    this.addSql(`create index "readiness_place_organization_id_unit_id_index" on "readiness_place" ("organization_id", "unit_id");`);
    this.addSql(`create index "readiness_place_organization_id_parent_id_index" on "readiness_place" ("organization_id", "parent_id");`);
    this.addSql(`alter table "readiness_place" add constraint "readiness_place_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_place" add constraint "readiness_place_organization_id_round_id_unit_id_unique" unique ("organization_id", "round_id", "unit_id");`);

    this.addSql(`create table "readiness_invitee" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "traits" text[] not null, "language" text null, primary key ("id"));`);
    this.addSql(`create index "readiness_invitee_organization_id_employee_id_index" on "readiness_invitee" ("organization_id", "employee_id");`);
    this.addSql(`create index "readiness_invitee_organization_id_unit_id_index" on "readiness_invitee" ("organization_id", "unit_id");`);
    this.addSql(`alter table "readiness_invitee" add constraint "readiness_invitee_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_invitee" add constraint "readiness_invitee_organization_id_round_id_employee_id_unique" unique ("organization_id", "round_id", "employee_id");`);

    this.addSql(`create table "readiness_open_invitation" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "invitee_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "readiness_open_invitation_organization_id_round_id_index" on "readiness_open_invitation" ("organization_id", "round_id");`);
    this.addSql(`alter table "readiness_open_invitation" add constraint "readiness_open_invitation_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_open_invitation" add constraint "readiness_open_invitation_organization_id_invitee_id_unique" unique ("organization_id", "invitee_id");`);

    this.addSql(`create table "readiness_figure" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "unit_id" uuid null, "traits" text[] null, "invited_count" int null, "answered_count" int not null, "counts" int[] not null, "sums" double precision[] not null, "squares" double precision[] not null, "favourables" int[] not null, "distributions" jsonb null, primary key ("id"));`);
    this.addSql(`create index "readiness_figure_organization_id_unit_id_index" on "readiness_figure" ("organization_id", "unit_id");`);
    this.addSql(`alter table "readiness_figure" add constraint "readiness_figure_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_figure" add constraint "readiness_figure_organization_id_round_id_unit_id_traits_unique" unique ("organization_id", "round_id", "unit_id", "traits");`);

    this.addSql(`create table "readiness_comment" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "unit_id" uuid null, "theme" text not null, "body" text not null, "is_settled" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "readiness_comment_organization_id_round_id_index" on "readiness_comment" ("organization_id", "round_id");`);
    this.addSql(`create index "readiness_comment_organization_id_unit_id_index" on "readiness_comment" ("organization_id", "unit_id");`);
    this.addSql(`alter table "readiness_comment" add constraint "readiness_comment_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "readiness_round_unit" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "readiness_round_unit_organization_id_unit_id_index" on "readiness_round_unit" ("organization_id", "unit_id");`);
    this.addSql(`alter table "readiness_round_unit" add constraint "readiness_round_unit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_round_unit" add constraint "readiness_round_unit_organization_id_round_id_unit_id_unique" unique ("organization_id", "round_id", "unit_id");`);

    this.addSql(`create table "readiness_round_wave" ("id" uuid not null, "organization_id" uuid not null, "round_id" uuid not null, "wave_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "readiness_round_wave_organization_id_wave_id_index" on "readiness_round_wave" ("organization_id", "wave_id");`);
    this.addSql(`alter table "readiness_round_wave" add constraint "readiness_round_wave_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "readiness_round_wave" add constraint "readiness_round_wave_organization_id_round_id_wave_id_unique" unique ("organization_id", "round_id", "wave_id");`);

    this.addSql(`create table "go_decision" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "wave_id" uuid not null, "decision" text not null, "reasons" text not null, "conditions" text null, "verdicts" jsonb not null, "decided_by_id" uuid not null, "decided_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "go_decision_organization_id_wave_id_decided_at_index" on "go_decision" ("organization_id", "wave_id", "decided_at");`);
    this.addSql(`create index "go_decision_organization_id_program_id_index" on "go_decision" ("organization_id", "program_id");`);
    this.addSql(`create index "go_decision_organization_id_decided_by_id_index" on "go_decision" ("organization_id", "decided_by_id");`);
    this.addSql(`alter table "go_decision" add constraint "go_decision_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "go_criterion" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "wave_id" uuid not null, "criterion" text not null, "target" double precision null, "statement" text null, "is_met" boolean null, "note" text null, "set_on" date not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "go_criterion_organization_id_wave_id_index" on "go_criterion" ("organization_id", "wave_id");`);
    this.addSql(`create index "go_criterion_organization_id_program_id_index" on "go_criterion" ("organization_id", "program_id");`);
    this.addSql(`alter table "go_criterion" add constraint "go_criterion_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`alter table "readiness_instrument" add constraint "readiness_instrument_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_instrument" enable row level security;`);
    this.addSql(`alter table "readiness_instrument" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_instrument" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_round" add constraint "readiness_round_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_organization_id_instrument_id_foreign" foreign key ("organization_id", "instrument_id") references "readiness_instrument" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_dates" check (opens_on <= closes_on);`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_order" check (closed_at is null or opened_at is not null);`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_minimum" check (minimum_group_size >= 5);`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_kind_check" check ("kind" in ('baseline', 'before_go_live', 'after_30_days', 'after_90_days', 'own'));`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_scope_check" check ("scope" in ('program', 'waves', 'units'));`);
    this.addSql(`alter table "readiness_round" add constraint "readiness_round_origin_check" check ("origin" in ('survey', 'file'));`);
    this.addSql(`alter table "readiness_round" enable row level security;`);
    this.addSql(`alter table "readiness_round" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_round" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_response" add constraint "readiness_response_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_response" add constraint "readiness_response_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_response" add constraint "readiness_response_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_response" enable row level security;`);
    this.addSql(`alter table "readiness_response" force row level security;`);
    this.addSql(`create policy "app_reads_what_is_settled" on "readiness_response" to "tm_app" using (((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")) AND is_settled)) with check (((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")) AND (NOT is_settled)));`);
    this.addSql(`create policy "owner_settles" on "readiness_response" to "tm_owner" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_reply" add constraint "readiness_reply_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_reply" add constraint "readiness_reply_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_reply" enable row level security;`);
    this.addSql(`alter table "readiness_reply" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_reply" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_place" add constraint "readiness_place_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_place" add constraint "readiness_place_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_place" add constraint "readiness_place_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_place" add constraint "readiness_place_organization_id_parent_id_foreign" foreign key ("organization_id", "parent_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_place" enable row level security;`);
    this.addSql(`alter table "readiness_place" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_place" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_invitee" add constraint "readiness_invitee_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_invitee" add constraint "readiness_invitee_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_invitee" add constraint "readiness_invitee_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_invitee" add constraint "readiness_invitee_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_invitee" enable row level security;`);
    this.addSql(`alter table "readiness_invitee" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_invitee" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_open_invitation" add constraint "readiness_open_invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_open_invitation" add constraint "readiness_open_invitation_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_open_invitation" add constraint "readiness_open_invitation_organization_id_invitee_id_foreign" foreign key ("organization_id", "invitee_id") references "readiness_invitee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_open_invitation" enable row level security;`);
    this.addSql(`alter table "readiness_open_invitation" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_open_invitation" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_figure" add constraint "readiness_figure_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_figure" add constraint "readiness_figure_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_figure" add constraint "readiness_figure_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_figure" enable row level security;`);
    this.addSql(`alter table "readiness_figure" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_figure" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_comment" add constraint "readiness_comment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_comment" add constraint "readiness_comment_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_comment" add constraint "readiness_comment_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_comment" enable row level security;`);
    this.addSql(`alter table "readiness_comment" force row level security;`);
    this.addSql(`create policy "app_reads_what_is_settled" on "readiness_comment" to "tm_app" using (((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")) AND is_settled)) with check (((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")) AND (NOT is_settled)));`);
    this.addSql(`create policy "owner_settles" on "readiness_comment" to "tm_owner" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_round_unit" add constraint "readiness_round_unit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_round_unit" add constraint "readiness_round_unit_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_round_unit" add constraint "readiness_round_unit_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "readiness_round_unit" enable row level security;`);
    this.addSql(`alter table "readiness_round_unit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_round_unit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "readiness_round_wave" add constraint "readiness_round_wave_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "readiness_round_wave" add constraint "readiness_round_wave_organization_id_round_id_foreign" foreign key ("organization_id", "round_id") references "readiness_round" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_round_wave" add constraint "readiness_round_wave_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "readiness_round_wave" enable row level security;`);
    this.addSql(`alter table "readiness_round_wave" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "readiness_round_wave" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "go_decision" add constraint "go_decision_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "go_decision" add constraint "go_decision_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "go_decision" add constraint "go_decision_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "go_decision" add constraint "go_decision_organization_id_decided_by_id_foreign" foreign key ("organization_id", "decided_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "go_decision" add constraint "go_decision_decision_check" check ("decision" in ('go', 'go_with_conditions', 'no_go'));`);
    this.addSql(`alter table "go_decision" enable row level security;`);
    this.addSql(`alter table "go_decision" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "go_decision" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "go_criterion" add constraint "go_criterion_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "go_criterion" add constraint "go_criterion_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "go_criterion" add constraint "go_criterion_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "go_criterion" enable row level security;`);
    this.addSql(`alter table "go_criterion" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "go_criterion" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql('revoke update, delete on "readiness_response", "readiness_comment" from tm_app;');
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "readiness_round" drop constraint "readiness_round_organization_id_instrument_id_foreign";`);
    this.addSql(`alter table "readiness_response" drop constraint "readiness_response_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_reply" drop constraint "readiness_reply_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_place" drop constraint "readiness_place_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_invitee" drop constraint "readiness_invitee_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_open_invitation" drop constraint "readiness_open_invitation_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_figure" drop constraint "readiness_figure_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_comment" drop constraint "readiness_comment_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_round_unit" drop constraint "readiness_round_unit_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_round_wave" drop constraint "readiness_round_wave_organization_id_round_id_foreign";`);
    this.addSql(`alter table "readiness_open_invitation" drop constraint "readiness_open_invitation_organization_id_invitee_id_foreign";`);

    this.addSql(`drop table if exists "readiness_instrument" cascade;`);
    this.addSql(`drop table if exists "readiness_round" cascade;`);
    this.addSql(`drop table if exists "readiness_response" cascade;`);
    this.addSql(`drop table if exists "readiness_reply" cascade;`);
    this.addSql(`drop table if exists "readiness_place" cascade;`);
    this.addSql(`drop table if exists "readiness_invitee" cascade;`);
    this.addSql(`drop table if exists "readiness_open_invitation" cascade;`);
    this.addSql(`drop table if exists "readiness_figure" cascade;`);
    this.addSql(`drop table if exists "readiness_comment" cascade;`);
    this.addSql(`drop table if exists "readiness_round_unit" cascade;`);
    this.addSql(`drop table if exists "readiness_round_wave" cascade;`);
    this.addSql(`drop table if exists "go_decision" cascade;`);
    this.addSql(`drop table if exists "go_criterion" cascade;`);
  }

}
