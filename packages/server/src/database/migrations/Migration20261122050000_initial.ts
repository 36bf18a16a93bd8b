import { Migration } from '@mikro-orm/migrations';

export class Migration20261122050000_initial extends Migration {

  override name = 'Migration20261122050000_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_entry" ("id" uuid not null, "organization_id" uuid not null, "account_id" uuid null, "command" text not null, "subject_id" uuid null, "detail" jsonb not null, "at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "audit_entry_organization_id_subject_id_at_index" on "audit_entry" ("organization_id", "subject_id", "at");`);
    this.addSql(`create index "audit_entry_organization_id_at_index" on "audit_entry" ("organization_id", "at");`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "organization" ("id" uuid not null, "name" text not null, "is_demonstration" boolean not null default false, "minimum_group_size" int not null default 5, "attribution" text null, "created_at" timestamptz not null default now(), primary key ("id"));`);

    this.addSql(`create table "business_unit" ("id" uuid not null, "organization_id" uuid not null, "parent_id" uuid null, "code" text not null, "name" text not null, "headcount" numeric(12,2) null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "business_unit_organization_id_parent_id_index" on "business_unit" ("organization_id", "parent_id");`);
    this.addSql(`alter table "business_unit" add constraint "business_unit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "business_unit" add constraint "business_unit_organization_id_code_unique" unique ("organization_id", "code");`);

    this.addSql(`create table "employee" ("id" uuid not null, "organization_id" uuid not null, "unit_id" uuid not null, "staff_number" text not null, "full_name" text not null, "email" text null, "job_title" text null, "job_family" text null, "level" text null, "location" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "employee_organization_id_unit_id_full_name_index" on "employee" ("organization_id", "unit_id", "full_name");`);
    this.addSql(`create index "employee_organization_id_full_name_id_index" on "employee" ("organization_id", "full_name", "id");`);
    this.addSql(`alter table "employee" add constraint "employee_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "employee" add constraint "employee_organization_id_staff_number_unique" unique ("organization_id", "staff_number");`);

    this.addSql(`create table "account" ("id" uuid not null, "organization_id" uuid not null, "auth_user_id" text not null, "email" text not null, "display_name" text not null, "status" text not null default 'active', "employee_id" uuid null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "account" add constraint "account_auth_user_id_unique" unique ("auth_user_id");`);
    this.addSql(`create index "account_organization_id_employee_id_index" on "account" ("organization_id", "employee_id");`);
    this.addSql(`alter table "account" add constraint "account_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "account" add constraint "account_organization_id_email_unique" unique ("organization_id", "email");`);

    this.addSql(`create table "import_run" ("id" uuid not null, "organization_id" uuid not null, "uploaded_by_id" uuid not null, "kind" text not null, "file_name" text not null, "file" bytea not null, "status" text not null default 'uploaded', "columns" jsonb not null, "sample_rows" jsonb not null, "mapping" jsonb not null, "options" jsonb not null, "plan" jsonb null, "plan_digest" text null, "progress_done" int not null default 0, "progress_total" int not null default 0, "message" text null, "uploaded_at" timestamptz not null default now(), "heartbeat_at" timestamptz null, "applied_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "import_run_organization_id_uploaded_at_index" on "import_run" ("organization_id", "uploaded_at");`);
    this.addSql(`create index "import_run_organization_id_uploaded_by_id_index" on "import_run" ("organization_id", "uploaded_by_id");`);
    this.addSql(`alter table "import_run" add constraint "import_run_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "program" ("id" uuid not null, "organization_id" uuid not null, "name" text not null, "vision" text not null, "strategy" text not null, "sponsor_name" text null, "leading_constraint" text not null, "band_lower" double precision not null, "band_upper" double precision not null, "measurement" text not null, "observation_mode" text not null, "reporting_period" text not null, "sustain_periods" int not null default 4, "starts_on" date not null, "provenance" text not null default 'own', "provenance_note" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "program" add constraint "program_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "program" add constraint "program_organization_id_name_unique" unique ("organization_id", "name");`);

    this.addSql(`create table "objective" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "statement" text not null, "metric" text not null, "unit" text not null, "baseline" double precision not null, "target" double precision not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "objective_organization_id_program_id_index" on "objective" ("organization_id", "program_id");`);
    this.addSql(`alter table "objective" add constraint "objective_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "kept_counts" ("id" uuid not null default gen_random_uuid(), "organization_id" uuid not null, "program_id" uuid not null, "first_period_starts_on" date not null, "last_period_starts_on" date not null, "counts_version" int not null default 1, "kept_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`alter table "kept_counts" add constraint "kept_counts_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "kept_counts" add constraint "kept_counts_organization_id_program_id_unique" unique ("organization_id", "program_id");`);

    this.addSql(`create table "change_step" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "number" smallint not null, "status" text not null default 'not_started', "owner_name" text null, "starts_on" date null, "due_on" date null, "note" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "change_step" add constraint "change_step_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "change_step" add constraint "change_step_organization_id_program_id_number_unique" unique ("organization_id", "program_id", "number");`);

    this.addSql(`create table "adoption_change" ("id" uuid not null default gen_random_uuid(), "organization_id" uuid not null, "program_id" uuid null, "unit_id" uuid null, "from_day" date null, "changed_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "adoption_change_organization_id_program_id_index" on "adoption_change" ("organization_id", "program_id");`);
    this.addSql(`create index "adoption_change_organization_id_unit_id_index" on "adoption_change" ("organization_id", "unit_id");`);
    this.addSql(`alter table "adoption_change" add constraint "adoption_change_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "recording" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "observer_id" uuid not null, "import_run_id" uuid null, "idempotency_key" text not null, "recorded_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "recording_organization_id_program_id_index" on "recording" ("organization_id", "program_id");`);
    this.addSql(`create index "recording_organization_id_observer_id_index" on "recording" ("organization_id", "observer_id");`);
    this.addSql(`create index "recording_organization_id_import_run_id_index" on "recording" ("organization_id", "import_run_id");`);
    this.addSql(`alter table "recording" add constraint "recording_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "recording" add constraint "recording_organization_id_idempotency_key_unique" unique ("organization_id", "idempotency_key");`);

    this.addSql(`create table "role_assignment" ("id" uuid not null, "organization_id" uuid not null, "account_id" uuid not null, "role" text not null, "unit_id" uuid null, "program_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "role_assignment_organization_id_account_id_index" on "role_assignment" ("organization_id", "account_id");`);
    this.addSql(`create index "role_assignment_organization_id_unit_id_index" on "role_assignment" ("organization_id", "unit_id");`);
    this.addSql(`create index "role_assignment_organization_id_program_id_index" on "role_assignment" ("organization_id", "program_id");`);
    this.addSql(`alter table "role_assignment" add constraint "role_assignment_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "target_behavior" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "objective_id" uuid null, "name" text not null, "description" text not null, "direction" text not null default 'adopt', "is_core" boolean not null default true, "bar" double precision not null, "window_days" int null, "minimum_opportunities" int not null, "current_level" double precision null, "target_level" double precision null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "target_behavior_organization_id_objective_id_index" on "target_behavior" ("organization_id", "objective_id");`);
    this.addSql(`alter table "target_behavior" add constraint "target_behavior_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "target_behavior" add constraint "target_behavior_organization_id_program_id_name_unique" unique ("organization_id", "program_id", "name");`);

    this.addSql(`create table "observation" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "behavior_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "recording_id" uuid not null, "observed_on" date not null, "opportunities" int not null, "shown" int not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "observation_organization_id_program_id_employee_id_efe26_index" on "observation" ("organization_id", "program_id", "employee_id", "observed_on");`);
    this.addSql(`create index "observation_organization_id_unit_id_observed_on_index" on "observation" ("organization_id", "unit_id", "observed_on");`);
    this.addSql(`create index "observation_organization_id_behavior_id_index" on "observation" ("organization_id", "behavior_id");`);
    this.addSql(`create index "observation_organization_id_employee_id_index" on "observation" ("organization_id", "employee_id");`);
    this.addSql(`create index "observation_organization_id_recording_id_index" on "observation" ("organization_id", "recording_id");`);
    this.addSql(`alter table "observation" add constraint "observation_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "adoption_count" ("id" uuid not null default gen_random_uuid(), "organization_id" uuid not null, "program_id" uuid not null, "unit_id" uuid not null, "behavior_id" uuid null, "period_starts_on" date not null, "own_eligible" int not null, "own_observed" int not null, "own_adopters" int not null, "total_eligible" int not null, "total_observed" int not null, "total_adopters" int not null, "total_covered" int not null, "total_adopting" double precision not null, "total_imprecision" double precision not null, primary key ("id"));`);
    this.addSql(`create unique index "adoption_count_all_core_unique" on "adoption_count" ("organization_id", "program_id", "period_starts_on", "unit_id") where behavior_id is null;`);
    this.addSql(`create unique index "adoption_count_behavior_unique" on "adoption_count" ("organization_id", "program_id", "behavior_id", "period_starts_on", "unit_id") where behavior_id is not null;`);
    this.addSql(`create index "adoption_count_organization_id_program_id_unit_id__03dd6_index" on "adoption_count" ("organization_id", "program_id", "unit_id", "period_starts_on");`);
    this.addSql(`create index "adoption_count_organization_id_unit_id_index" on "adoption_count" ("organization_id", "unit_id");`);
    this.addSql(`create index "adoption_count_organization_id_behavior_id_index" on "adoption_count" ("organization_id", "behavior_id");`);
    this.addSql(`alter table "adoption_count" add constraint "adoption_count_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "unit_count" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "behavior_id" uuid not null, "unit_id" uuid not null, "recording_id" uuid not null, "observed_on" date not null, "observed" int not null, "showing" int not null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "unit_count_organization_id_program_id_unit_id_observed_on_index" on "unit_count" ("organization_id", "program_id", "unit_id", "observed_on");`);
    this.addSql(`create index "unit_count_organization_id_unit_id_index" on "unit_count" ("organization_id", "unit_id");`);
    this.addSql(`create index "unit_count_organization_id_behavior_id_index" on "unit_count" ("organization_id", "behavior_id");`);
    this.addSql(`create index "unit_count_organization_id_recording_id_index" on "unit_count" ("organization_id", "recording_id");`);
    this.addSql(`alter table "unit_count" add constraint "unit_count_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "unit_membership" ("id" uuid not null, "organization_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "starts_on" date not null, primary key ("id"));`);
    this.addSql(`create index "unit_membership_organization_id_unit_id_starts_on_index" on "unit_membership" ("organization_id", "unit_id", "starts_on");`);
    this.addSql(`alter table "unit_membership" add constraint "unit_membership_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "unit_membership" add constraint "unit_membership_organization_id_employee_id_starts_on_unique" unique ("organization_id", "employee_id", "starts_on");`);

    this.addSql(`create table "wave" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "name" text not null, "status" text not null default 'planned', "starts_on" date not null, "go_live_on" date not null, "ends_on" date not null, "support_ends_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "wave_organization_id_program_id_index" on "wave" ("organization_id", "program_id");`);
    this.addSql(`alter table "wave" add constraint "wave_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "wave_dependency" ("id" uuid not null, "organization_id" uuid not null, "wave_id" uuid not null, "depends_on_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "wave_dependency_organization_id_depends_on_id_index" on "wave_dependency" ("organization_id", "depends_on_id");`);
    this.addSql(`alter table "wave_dependency" add constraint "wave_dependency_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "wave_dependency" add constraint "wave_dependency_organization_id_wave_id_depends_on_id_unique" unique ("organization_id", "wave_id", "depends_on_id");`);

    this.addSql(`create table "wave_unit" ("id" uuid not null, "organization_id" uuid not null, "wave_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "wave_unit_organization_id_unit_id_index" on "wave_unit" ("organization_id", "unit_id");`);
    this.addSql(`alter table "wave_unit" add constraint "wave_unit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "wave_unit" add constraint "wave_unit_organization_id_wave_id_unit_id_unique" unique ("organization_id", "wave_id", "unit_id");`);

    this.addSql(`alter table "audit_entry" enable row level security;`);
    this.addSql(`alter table "audit_entry" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "audit_entry" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "organization" add constraint "organization_minimum_group_size" check (minimum_group_size >= 5);`);
    this.addSql(`alter table "organization" enable row level security;`);
    this.addSql(`alter table "organization" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "organization" using ((id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "business_unit" add constraint "business_unit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "business_unit" add constraint "business_unit_organization_id_parent_id_foreign" foreign key ("organization_id", "parent_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "business_unit" enable row level security;`);
    this.addSql(`alter table "business_unit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "business_unit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "employee" add constraint "employee_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "employee" add constraint "employee_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "employee" enable row level security;`);
    this.addSql(`alter table "employee" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "employee" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "account" add constraint "account_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "account" add constraint "account_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_status_check" check ("status" in ('active', 'disabled'));`);
    this.addSql(`alter table "account" enable row level security;`);
    this.addSql(`alter table "account" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "account" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "import_run" add constraint "import_run_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "import_run" add constraint "import_run_organization_id_uploaded_by_id_foreign" foreign key ("organization_id", "uploaded_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts'));`);
    this.addSql(`alter table "import_run" add constraint "import_run_status_check" check ("status" in ('uploaded', 'planned', 'applying', 'applied', 'cancelled', 'interrupted', 'failed'));`);
    this.addSql(`alter table "import_run" enable row level security;`);
    this.addSql(`alter table "import_run" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "import_run" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "program" add constraint "program_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "program" add constraint "program_band" check (band_lower > '0'::double precision and band_lower < band_upper and band_upper <= '1'::double precision);`);
    this.addSql(`alter table "program" add constraint "program_leading_constraint_check" check ("leading_constraint" in ('time', 'cost', 'quality'));`);
    this.addSql(`alter table "program" add constraint "program_measurement_check" check ("measurement" in ('census', 'sample'));`);
    this.addSql(`alter table "program" add constraint "program_observation_mode_check" check ("observation_mode" in ('named', 'unit_counts'));`);
    this.addSql(`alter table "program" add constraint "program_reporting_period_check" check ("reporting_period" in ('week', 'month'));`);
    this.addSql(`alter table "program" add constraint "program_provenance_check" check ("provenance" in ('own', 'made_up', 'published'));`);
    this.addSql(`alter table "program" enable row level security;`);
    this.addSql(`alter table "program" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "program" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "objective" add constraint "objective_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "objective" add constraint "objective_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "objective" enable row level security;`);
    this.addSql(`alter table "objective" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "objective" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "kept_counts" add constraint "kept_counts_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "kept_counts" add constraint "kept_counts_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "kept_counts" enable row level security;`);
    this.addSql(`alter table "kept_counts" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "kept_counts" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "change_step" add constraint "change_step_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "change_step" add constraint "change_step_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "change_step" add constraint "change_step_one_of_eight" check (number >= 1 and number <= 8);`);
    this.addSql(`alter table "change_step" add constraint "change_step_status_check" check ("status" in ('not_started', 'in_progress', 'done'));`);
    this.addSql(`alter table "change_step" enable row level security;`);
    this.addSql(`alter table "change_step" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "change_step" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "adoption_change" add constraint "adoption_change_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "adoption_change" add constraint "adoption_change_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "adoption_change" add constraint "adoption_change_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "adoption_change" enable row level security;`);
    this.addSql(`alter table "adoption_change" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "adoption_change" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "recording" add constraint "recording_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "recording" add constraint "recording_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "recording" add constraint "recording_organization_id_observer_id_foreign" foreign key ("organization_id", "observer_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "recording" add constraint "recording_organization_id_import_run_id_foreign" foreign key ("organization_id", "import_run_id") references "import_run" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "recording" enable row level security;`);
    this.addSql(`alter table "recording" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "recording" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "role_assignment" add constraint "role_assignment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "role_assignment" add constraint "role_assignment_organization_id_account_id_foreign" foreign key ("organization_id", "account_id") references "account" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "role_assignment" add constraint "role_assignment_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "role_assignment" add constraint "role_assignment_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "role_assignment" add constraint "role_assignment_line_manager_has_unit" check (role <> 'line_manager' or unit_id is not null);`);
    this.addSql(`alter table "role_assignment" add constraint "role_assignment_role_check" check ("role" in ('administrator', 'program_manager', 'executive', 'hr', 'line_manager', 'employee'));`);
    this.addSql(`alter table "role_assignment" enable row level security;`);
    this.addSql(`alter table "role_assignment" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "role_assignment" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "target_behavior" add constraint "target_behavior_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "target_behavior" add constraint "target_behavior_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "target_behavior" add constraint "target_behavior_organization_id_objective_id_foreign" foreign key ("organization_id", "objective_id") references "objective" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "target_behavior" add constraint "target_behavior_direction_check" check ("direction" in ('adopt', 'unlearn'));`);
    this.addSql(`alter table "target_behavior" enable row level security;`);
    this.addSql(`alter table "target_behavior" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "target_behavior" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "observation" add constraint "observation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "observation" add constraint "observation_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "observation" add constraint "observation_organization_id_behavior_id_foreign" foreign key ("organization_id", "behavior_id") references "target_behavior" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "observation" add constraint "observation_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "observation" add constraint "observation_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "observation" add constraint "observation_organization_id_recording_id_foreign" foreign key ("organization_id", "recording_id") references "recording" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "observation" add constraint "observation_counts" check (opportunities >= 1 and opportunities <= 1000 and shown >= 0 and shown <= opportunities);`);
    this.addSql(`alter table "observation" enable row level security;`);
    this.addSql(`alter table "observation" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "observation" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "adoption_count" add constraint "adoption_count_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "adoption_count" add constraint "adoption_count_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "adoption_count" add constraint "adoption_count_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "adoption_count" add constraint "adoption_count_organization_id_behavior_id_foreign" foreign key ("organization_id", "behavior_id") references "target_behavior" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "adoption_count" enable row level security;`);
    this.addSql(`alter table "adoption_count" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "adoption_count" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "unit_count" add constraint "unit_count_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "unit_count" add constraint "unit_count_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unit_count" add constraint "unit_count_organization_id_behavior_id_foreign" foreign key ("organization_id", "behavior_id") references "target_behavior" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unit_count" add constraint "unit_count_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "unit_count" add constraint "unit_count_organization_id_recording_id_foreign" foreign key ("organization_id", "recording_id") references "recording" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unit_count" add constraint "unit_count_counts" check (observed >= 1 and showing >= 0 and showing <= observed);`);
    this.addSql(`alter table "unit_count" enable row level security;`);
    this.addSql(`alter table "unit_count" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "unit_count" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "unit_membership" add constraint "unit_membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "unit_membership" add constraint "unit_membership_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "unit_membership" add constraint "unit_membership_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "unit_membership" enable row level security;`);
    this.addSql(`alter table "unit_membership" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "unit_membership" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "wave" add constraint "wave_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "wave" add constraint "wave_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "wave" add constraint "wave_dates" check (starts_on <= go_live_on and go_live_on <= ends_on);`);
    this.addSql(`alter table "wave" add constraint "wave_status_check" check ("status" in ('planned', 'active', 'live', 'closed'));`);
    this.addSql(`alter table "wave" enable row level security;`);
    this.addSql(`alter table "wave" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "wave" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "wave_dependency" add constraint "wave_dependency_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "wave_dependency" add constraint "wave_dependency_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "wave_dependency" add constraint "wave_dependency_organization_id_depends_on_id_foreign" foreign key ("organization_id", "depends_on_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "wave_dependency" add constraint "wave_dependency_not_itself" check (wave_id <> depends_on_id);`);
    this.addSql(`alter table "wave_dependency" enable row level security;`);
    this.addSql(`alter table "wave_dependency" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "wave_dependency" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "wave_unit" add constraint "wave_unit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "wave_unit" add constraint "wave_unit_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "wave_unit" add constraint "wave_unit_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "wave_unit" enable row level security;`);
    this.addSql(`alter table "wave_unit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "wave_unit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "business_unit" drop constraint "business_unit_organization_id_foreign";`);
    this.addSql(`alter table "employee" drop constraint "employee_organization_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_organization_id_foreign";`);
    this.addSql(`alter table "import_run" drop constraint "import_run_organization_id_foreign";`);
    this.addSql(`alter table "program" drop constraint "program_organization_id_foreign";`);
    this.addSql(`alter table "objective" drop constraint "objective_organization_id_foreign";`);
    this.addSql(`alter table "kept_counts" drop constraint "kept_counts_organization_id_foreign";`);
    this.addSql(`alter table "change_step" drop constraint "change_step_organization_id_foreign";`);
    this.addSql(`alter table "adoption_change" drop constraint "adoption_change_organization_id_foreign";`);
    this.addSql(`alter table "recording" drop constraint "recording_organization_id_foreign";`);
    this.addSql(`alter table "role_assignment" drop constraint "role_assignment_organization_id_foreign";`);
    this.addSql(`alter table "target_behavior" drop constraint "target_behavior_organization_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_organization_id_foreign";`);
    this.addSql(`alter table "adoption_count" drop constraint "adoption_count_organization_id_foreign";`);
    this.addSql(`alter table "unit_count" drop constraint "unit_count_organization_id_foreign";`);
    this.addSql(`alter table "unit_membership" drop constraint "unit_membership_organization_id_foreign";`);
    this.addSql(`alter table "wave" drop constraint "wave_organization_id_foreign";`);
    this.addSql(`alter table "wave_dependency" drop constraint "wave_dependency_organization_id_foreign";`);
    this.addSql(`alter table "wave_unit" drop constraint "wave_unit_organization_id_foreign";`);
    this.addSql(`alter table "business_unit" drop constraint "business_unit_organization_id_parent_id_foreign";`);
    this.addSql(`alter table "employee" drop constraint "employee_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "adoption_change" drop constraint "adoption_change_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "role_assignment" drop constraint "role_assignment_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "adoption_count" drop constraint "adoption_count_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "unit_count" drop constraint "unit_count_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "unit_membership" drop constraint "unit_membership_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "wave_unit" drop constraint "wave_unit_organization_id_unit_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_organization_id_employee_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_organization_id_employee_id_foreign";`);
    this.addSql(`alter table "unit_membership" drop constraint "unit_membership_organization_id_employee_id_foreign";`);
    this.addSql(`alter table "import_run" drop constraint "import_run_organization_id_uploaded_by_id_foreign";`);
    this.addSql(`alter table "recording" drop constraint "recording_organization_id_observer_id_foreign";`);
    this.addSql(`alter table "role_assignment" drop constraint "role_assignment_organization_id_account_id_foreign";`);
    this.addSql(`alter table "recording" drop constraint "recording_organization_id_import_run_id_foreign";`);
    this.addSql(`alter table "objective" drop constraint "objective_organization_id_program_id_foreign";`);
    this.addSql(`alter table "kept_counts" drop constraint "kept_counts_organization_id_program_id_foreign";`);
    this.addSql(`alter table "change_step" drop constraint "change_step_organization_id_program_id_foreign";`);
    this.addSql(`alter table "adoption_change" drop constraint "adoption_change_organization_id_program_id_foreign";`);
    this.addSql(`alter table "recording" drop constraint "recording_organization_id_program_id_foreign";`);
    this.addSql(`alter table "role_assignment" drop constraint "role_assignment_organization_id_program_id_foreign";`);
    this.addSql(`alter table "target_behavior" drop constraint "target_behavior_organization_id_program_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_organization_id_program_id_foreign";`);
    this.addSql(`alter table "adoption_count" drop constraint "adoption_count_organization_id_program_id_foreign";`);
    this.addSql(`alter table "unit_count" drop constraint "unit_count_organization_id_program_id_foreign";`);
    this.addSql(`alter table "wave" drop constraint "wave_organization_id_program_id_foreign";`);
    this.addSql(`alter table "target_behavior" drop constraint "target_behavior_organization_id_objective_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_organization_id_recording_id_foreign";`);
    this.addSql(`alter table "unit_count" drop constraint "unit_count_organization_id_recording_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_organization_id_behavior_id_foreign";`);
    this.addSql(`alter table "adoption_count" drop constraint "adoption_count_organization_id_behavior_id_foreign";`);
    this.addSql(`alter table "unit_count" drop constraint "unit_count_organization_id_behavior_id_foreign";`);
    this.addSql(`alter table "wave_dependency" drop constraint "wave_dependency_organization_id_wave_id_foreign";`);
    this.addSql(`alter table "wave_dependency" drop constraint "wave_dependency_organization_id_depends_on_id_foreign";`);
    this.addSql(`alter table "wave_unit" drop constraint "wave_unit_organization_id_wave_id_foreign";`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "business_unit" cascade;`);
    this.addSql(`drop table if exists "employee" cascade;`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "import_run" cascade;`);
    this.addSql(`drop table if exists "program" cascade;`);
    this.addSql(`drop table if exists "objective" cascade;`);
    this.addSql(`drop table if exists "kept_counts" cascade;`);
    this.addSql(`drop table if exists "change_step" cascade;`);
    this.addSql(`drop table if exists "adoption_change" cascade;`);
    this.addSql(`drop table if exists "recording" cascade;`);
    this.addSql(`drop table if exists "role_assignment" cascade;`);
    this.addSql(`drop table if exists "target_behavior" cascade;`);
    this.addSql(`drop table if exists "observation" cascade;`);
    this.addSql(`drop table if exists "adoption_count" cascade;`);
    this.addSql(`drop table if exists "unit_count" cascade;`);
    this.addSql(`drop table if exists "unit_membership" cascade;`);
    this.addSql(`drop table if exists "wave" cascade;`);
    this.addSql(`drop table if exists "wave_dependency" cascade;`);
    this.addSql(`drop table if exists "wave_unit" cascade;`);
  }

}
