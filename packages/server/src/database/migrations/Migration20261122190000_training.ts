import { Migration } from '@mikro-orm/migrations';

/**
 * Courses with what they ask for and who has to take them, sessions, attendance, what people say of a session, and learning
 * systems with what they sent. What people say is added by the app and read by nobody until it is counted.
 */
export class Migration20261122190000_training extends Migration {

  override name = 'Migration20261122190000_training';

  override up(): void | Promise<void> {
    this.addSql(`create table "learning_source" ("id" uuid not null, "organization_id" uuid not null, "name" text not null, "key_id" uuid not null, "last_used_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "learning_source" add constraint "learning_source_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "learning_source" add constraint "learning_source_organization_id_key_id_unique" unique ("organization_id", "key_id");`);
    this.addSql(`alter table "learning_source" add constraint "learning_source_organization_id_name_unique" unique ("organization_id", "name");`);

    this.addSql(`create table "import_mapping" ("id" uuid not null, "organization_id" uuid not null, "kind" text not null, "name" text not null, "mapping" jsonb not null, "options" jsonb not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "import_mapping" add constraint "import_mapping_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "import_mapping" add constraint "import_mapping_organization_id_kind_name_unique" unique ("organization_id", "kind", "name");`);

    this.addSql(`create table "training_course" ("id" uuid not null, "organization_id" uuid not null, "code" text not null, "title" text not null, "description" text null, "mode" text not null, "level" text null, "duration_minutes" int not null, "validity_months" int null, "pass_score" double precision null, "link" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "training_course" add constraint "training_course_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "training_course" add constraint "training_course_organization_id_code_unique" unique ("organization_id", "code");`);

    this.addSql(`create table "course_prerequisite" ("id" uuid not null, "organization_id" uuid not null, "course_id" uuid not null, "needs_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "course_prerequisite_organization_id_needs_id_index" on "course_prerequisite" ("organization_id", "needs_id");`);
    this.addSql(`alter table "course_prerequisite" add constraint "course_prerequisite_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "course_prerequisite" add constraint "course_prerequisite_organization_id_course_id_needs_id_unique" unique ("organization_id", "course_id", "needs_id");`);

    this.addSql(`create table "course_behavior" ("id" uuid not null, "organization_id" uuid not null, "course_id" uuid not null, "behavior_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "course_behavior_organization_id_behavior_id_index" on "course_behavior" ("organization_id", "behavior_id");`);
    this.addSql(`alter table "course_behavior" add constraint "course_behavior_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "course_behavior" add constraint "course_behavior_organization_id_course_id_behavior_id_unique" unique ("organization_id", "course_id", "behavior_id");`);

    this.addSql(`create table "training_requirement" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "course_id" uuid not null, "audience_id" uuid not null, "due_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "training_requirement_organization_id_course_id_index" on "training_requirement" ("organization_id", "course_id");`);
    this.addSql(`create index "training_requirement_organization_id_audience_id_index" on "training_requirement" ("organization_id", "audience_id");`);
    this.addSql(`alter table "training_requirement" add constraint "training_requirement_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "training_requirement" add constraint "training_requirement_organization_id_program_id_c_27e2d_unique" unique ("organization_id", "program_id", "course_id", "audience_id");`);

    this.addSql(`create table "training_session" ("id" uuid not null, "organization_id" uuid not null, "course_id" uuid not null, "part_of_id" uuid null, "code" text null, "name" text null, "wave_id" uuid null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "time_zone" text not null, "is_self_paced" boolean not null default false, "place" text null, "link" text null, "capacity" int null, "trainer_id" uuid null, "trainer_name" text null, "state" text not null default 'planned', "calendar_sequence" int not null default 0, "room_key" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "training_session_organization_id_starts_at_id_index" on "training_session" ("organization_id", "starts_at", "id");`);
    this.addSql(`create index "training_session_organization_id_part_of_id_index" on "training_session" ("organization_id", "part_of_id");`);
    this.addSql(`create index "training_session_organization_id_wave_id_index" on "training_session" ("organization_id", "wave_id");`);
    this.addSql(`create index "training_session_organization_id_trainer_id_index" on "training_session" ("organization_id", "trainer_id");`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_course_id_code_unique" unique ("organization_id", "course_id", "code");`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_room_key_unique" unique ("organization_id", "room_key");`);

    this.addSql(`create table "training_evaluation" ("id" uuid not null, "organization_id" uuid not null, "session_id" uuid not null, "opened_on" date not null, "closes_on" date not null, "closed_at" timestamptz null, "invited_count" int not null, "minimum_group_size" int not null, "answered_count" int null, "answered" integer[] null, "sums" integer[] null, "favorable" integer[] null, "comments" text[] null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "training_evaluation" add constraint "training_evaluation_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "training_evaluation" add constraint "training_evaluation_organization_id_session_id_unique" unique ("organization_id", "session_id");`);

    this.addSql(`create table "evaluation_answer" ("id" uuid not null, "organization_id" uuid not null, "evaluation_id" uuid not null, "answers" smallint[] not null, "comment" text null, primary key ("id"));`);
    this.addSql(`create index "evaluation_answer_organization_id_evaluation_id_index" on "evaluation_answer" ("organization_id", "evaluation_id");`);
    this.addSql(`alter table "evaluation_answer" add constraint "evaluation_answer_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "attendance" ("id" uuid not null, "organization_id" uuid not null, "session_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "status" text not null, "waiting_since" timestamptz null, "score_before" double precision null, "score" double precision null, "registered_on" date null, "ended_on" date null, "outcome" text null, "is_recognized" boolean not null default false, "source" text not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "attendance_organization_id_employee_id_index" on "attendance" ("organization_id", "employee_id");`);
    this.addSql(`create index "attendance_organization_id_unit_id_index" on "attendance" ("organization_id", "unit_id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_session_id_employee_id_unique" unique ("organization_id", "session_id", "employee_id");`);

    this.addSql(`create table "learning_statement" ("id" uuid not null, "organization_id" uuid not null, "source_id" uuid not null, "statement_id" uuid not null, "digest" text not null, "state" text not null, "reason" text null, "statement" jsonb null, "attendance_id" uuid null, "received_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "learning_statement_organization_id_source_id_received_at_index" on "learning_statement" ("organization_id", "source_id", "received_at");`);
    this.addSql(`create index "learning_statement_organization_id_attendance_id_index" on "learning_statement" ("organization_id", "attendance_id");`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_organization_id_statement_id_unique" unique ("organization_id", "statement_id");`);

    this.addSql(`create table "evaluation_open_invitation" ("id" uuid not null, "organization_id" uuid not null, "evaluation_id" uuid not null, "attendance_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "evaluation_open_invitation_organization_id_evaluation_id_index" on "evaluation_open_invitation" ("organization_id", "evaluation_id");`);
    this.addSql(`alter table "evaluation_open_invitation" add constraint "evaluation_open_invitation_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "evaluation_open_invitation" add constraint "evaluation_open_invitation_organization_id_attendance_id_unique" unique ("organization_id", "attendance_id");`);

    this.addSql(`alter table "import_run" drop constraint "import_run_kind_check";`);
    this.addSql(`alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts', 'survey_answers', 'delivery_results', 'training_sessions', 'attendance'));`);

    this.addSql(`alter table "learning_source" add constraint "learning_source_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "learning_source" enable row level security;`);
    this.addSql(`alter table "learning_source" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "learning_source" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "import_mapping" add constraint "import_mapping_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "import_mapping" add constraint "import_mapping_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts', 'survey_answers', 'delivery_results', 'training_sessions', 'attendance'));`);
    this.addSql(`alter table "import_mapping" enable row level security;`);
    this.addSql(`alter table "import_mapping" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "import_mapping" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "training_course" add constraint "training_course_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "training_course" add constraint "training_course_numbers" check (duration_minutes > 0 and validity_months > 0 and pass_score >= '0'::double precision and pass_score <= '100'::double precision);`);
    this.addSql(`alter table "training_course" add constraint "training_course_mode_check" check ("mode" in ('experiential', 'workshop', 'coaching', 'lecture', 'e_learning'));`);
    this.addSql(`alter table "training_course" add constraint "training_course_level_check" check ("level" in ('introductory', 'intermediate', 'advanced'));`);
    this.addSql(`alter table "training_course" enable row level security;`);
    this.addSql(`alter table "training_course" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "training_course" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "course_prerequisite" add constraint "course_prerequisite_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "course_prerequisite" add constraint "course_prerequisite_organization_id_course_id_foreign" foreign key ("organization_id", "course_id") references "training_course" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "course_prerequisite" add constraint "course_prerequisite_organization_id_needs_id_foreign" foreign key ("organization_id", "needs_id") references "training_course" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "course_prerequisite" add constraint "course_prerequisite_of_two" check (course_id <> needs_id);`);
    this.addSql(`alter table "course_prerequisite" enable row level security;`);
    this.addSql(`alter table "course_prerequisite" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "course_prerequisite" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "course_behavior" add constraint "course_behavior_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "course_behavior" add constraint "course_behavior_organization_id_course_id_foreign" foreign key ("organization_id", "course_id") references "training_course" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "course_behavior" add constraint "course_behavior_organization_id_behavior_id_foreign" foreign key ("organization_id", "behavior_id") references "target_behavior" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "course_behavior" enable row level security;`);
    this.addSql(`alter table "course_behavior" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "course_behavior" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "training_requirement" add constraint "training_requirement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "training_requirement" add constraint "training_requirement_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "training_requirement" add constraint "training_requirement_organization_id_course_id_foreign" foreign key ("organization_id", "course_id") references "training_course" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "training_requirement" add constraint "training_requirement_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "training_requirement" enable row level security;`);
    this.addSql(`alter table "training_requirement" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "training_requirement" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_course_id_foreign" foreign key ("organization_id", "course_id") references "training_course" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_part_of_id_foreign" foreign key ("organization_id", "part_of_id") references "training_session" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "training_session" add constraint "training_session_organization_id_trainer_id_foreign" foreign key ("organization_id", "trainer_id") references "employee" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "training_session" add constraint "training_session_numbers" check (starts_at <= ends_at and capacity > 0);`);
    this.addSql(`alter table "training_session" add constraint "training_session_state_check" check ("state" in ('planned', 'held', 'cancelled'));`);
    this.addSql(`alter table "training_session" enable row level security;`);
    this.addSql(`alter table "training_session" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "training_session" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "training_evaluation" add constraint "training_evaluation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "training_evaluation" add constraint "training_evaluation_organization_id_session_id_foreign" foreign key ("organization_id", "session_id") references "training_session" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "training_evaluation" add constraint "training_evaluation_dates" check (opened_on <= closes_on);`);
    this.addSql(`alter table "training_evaluation" enable row level security;`);
    this.addSql(`alter table "training_evaluation" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "training_evaluation" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "evaluation_answer" add constraint "evaluation_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "evaluation_answer" add constraint "evaluation_answer_organization_id_evaluation_id_foreign" foreign key ("organization_id", "evaluation_id") references "training_evaluation" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evaluation_answer" enable row level security;`);
    this.addSql(`alter table "evaluation_answer" force row level security;`);
    this.addSql(`create policy "app_adds" on "evaluation_answer" for insert to "tm_app" with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
    this.addSql(`create policy "owner_counts" on "evaluation_answer" to "tm_owner" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_session_id_foreign" foreign key ("organization_id", "session_id") references "training_session" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "attendance" add constraint "attendance_scores" check (score_before >= '0'::double precision and score_before <= '100'::double precision and score >= '0'::double precision and score <= '100'::double precision);`);
    this.addSql(`alter table "attendance" add constraint "attendance_waits_registered" check (waiting_since is null or status = 'registered'::text);`);
    this.addSql(`alter table "attendance" add constraint "attendance_status_check" check ("status" in ('registered', 'attended', 'completed', 'no_show', 'excused'));`);
    this.addSql(`alter table "attendance" add constraint "attendance_source_check" check ("source" in ('sheet', 'room', 'person', 'file', 'learning_system'));`);
    this.addSql(`alter table "attendance" enable row level security;`);
    this.addSql(`alter table "attendance" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "attendance" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "learning_statement" add constraint "learning_statement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_organization_id_source_id_foreign" foreign key ("organization_id", "source_id") references "learning_source" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_organization_id_attendance_id_foreign" foreign key ("organization_id", "attendance_id") references "attendance" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_waits" check ((statement is not null) = (state = 'waiting'::text));`);
    this.addSql(`alter table "learning_statement" add constraint "learning_statement_state_check" check ("state" in ('applied', 'waiting', 'ignored'));`);
    this.addSql(`alter table "learning_statement" enable row level security;`);
    this.addSql(`alter table "learning_statement" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "learning_statement" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "evaluation_open_invitation" add constraint "evaluation_open_invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "evaluation_open_invitation" add constraint "evaluation_open_invitation_organization_id_evalu_f61c2_foreign" foreign key ("organization_id", "evaluation_id") references "training_evaluation" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evaluation_open_invitation" add constraint "evaluation_open_invitation_organization_id_atten_2aff8_foreign" foreign key ("organization_id", "attendance_id") references "attendance" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evaluation_open_invitation" enable row level security;`);
    this.addSql(`alter table "evaluation_open_invitation" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "evaluation_open_invitation" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql('revoke select, update, delete on "evaluation_answer" from tm_app;');
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "learning_statement" drop constraint "learning_statement_organization_id_source_id_foreign";`);
    this.addSql(`alter table "course_prerequisite" drop constraint "course_prerequisite_organization_id_course_id_foreign";`);
    this.addSql(`alter table "course_prerequisite" drop constraint "course_prerequisite_organization_id_needs_id_foreign";`);
    this.addSql(`alter table "course_behavior" drop constraint "course_behavior_organization_id_course_id_foreign";`);
    this.addSql(`alter table "training_requirement" drop constraint "training_requirement_organization_id_course_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_organization_id_course_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_organization_id_part_of_id_foreign";`);
    this.addSql(`alter table "training_evaluation" drop constraint "training_evaluation_organization_id_session_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_organization_id_session_id_foreign";`);
    this.addSql(`alter table "evaluation_answer" drop constraint "evaluation_answer_organization_id_evaluation_id_foreign";`);
    this.addSql(`alter table "evaluation_open_invitation" drop constraint "evaluation_open_invitation_organization_id_evalu_f61c2_foreign";`);
    this.addSql(`alter table "learning_statement" drop constraint "learning_statement_organization_id_attendance_id_foreign";`);
    this.addSql(`alter table "evaluation_open_invitation" drop constraint "evaluation_open_invitation_organization_id_atten_2aff8_foreign";`);

    this.addSql(`drop table if exists "learning_source" cascade;`);
    this.addSql(`drop table if exists "import_mapping" cascade;`);
    this.addSql(`drop table if exists "training_course" cascade;`);
    this.addSql(`drop table if exists "course_prerequisite" cascade;`);
    this.addSql(`drop table if exists "course_behavior" cascade;`);
    this.addSql(`drop table if exists "training_requirement" cascade;`);
    this.addSql(`drop table if exists "training_session" cascade;`);
    this.addSql(`drop table if exists "training_evaluation" cascade;`);
    this.addSql(`drop table if exists "evaluation_answer" cascade;`);
    this.addSql(`drop table if exists "attendance" cascade;`);
    this.addSql(`drop table if exists "learning_statement" cascade;`);
    this.addSql(`drop table if exists "evaluation_open_invitation" cascade;`);

    this.addSql(`delete from "import_run" where "kind" in ('training_sessions', 'attendance');`);
    this.addSql(`alter table "import_run" drop constraint "import_run_kind_check";`);
    this.addSql(`alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts', 'survey_answers', 'delivery_results'));`);
  }

}
