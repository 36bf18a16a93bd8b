import { Migration } from '@mikro-orm/migrations';

/**
 * The tables of the program room: what each step's gate is judged by, what stands in the way, what was asked for beyond the
 * scope, and what people say about it.
 */
export class Migration20261122150000_program_room extends Migration {

  override name = 'Migration20261122150000_program_room';

  override up() {
    this.addSql(`create table "obstacle" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "kind" text not null, "challenge" text null, "title" text not null, "description" text null, "severity" smallint not null, "likelihood" smallint null, "steps" smallint[] not null, "owner_name" text null, "countermeasure" text null, "raised_on" date not null, "due_on" date null, "closed_on" date null, "closing_note" text null, "suggested_by" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "obstacle_organization_id_program_id_index" on "obstacle" ("organization_id", "program_id");`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "obstacle_unit" ("id" uuid not null, "organization_id" uuid not null, "obstacle_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "obstacle_unit_organization_id_unit_id_index" on "obstacle_unit" ("organization_id", "unit_id");`);
    this.addSql(`alter table "obstacle_unit" add constraint "obstacle_unit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "obstacle_unit" add constraint "obstacle_unit_organization_id_obstacle_id_unit_id_unique" unique ("organization_id", "obstacle_id", "unit_id");`);

    this.addSql(`create table "comment" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid null, "subject_id" uuid not null, "author_id" uuid not null, "body" text not null, "edited_at" timestamptz null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "comment_organization_id_subject_id_index" on "comment" ("organization_id", "subject_id");`);
    this.addSql(`create index "comment_organization_id_program_id_created_at_index" on "comment" ("organization_id", "program_id", "created_at");`);
    this.addSql(`create index "comment_organization_id_author_id_index" on "comment" ("organization_id", "author_id");`);
    this.addSql(`alter table "comment" add constraint "comment_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "comment_mention" ("id" uuid not null, "organization_id" uuid not null, "comment_id" uuid not null, "account_id" uuid not null, "read_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "comment_mention_organization_id_account_id_read_at_index" on "comment_mention" ("organization_id", "account_id", "read_at");`);
    this.addSql(`alter table "comment_mention" add constraint "comment_mention_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "comment_mention" add constraint "comment_mention_organization_id_comment_id_account_id_unique" unique ("organization_id", "comment_id", "account_id");`);

    this.addSql(`create table "coalition_member" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "full_name" text not null, "role" text not null, "note" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "coalition_member_organization_id_program_id_index" on "coalition_member" ("organization_id", "program_id");`);
    this.addSql(`alter table "coalition_member" add constraint "coalition_member_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "coalition_member_unit" ("id" uuid not null, "organization_id" uuid not null, "member_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "coalition_member_unit_organization_id_unit_id_index" on "coalition_member_unit" ("organization_id", "unit_id");`);
    this.addSql(`alter table "coalition_member_unit" add constraint "coalition_member_unit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "coalition_member_unit" add constraint "coalition_member_unit_organization_id_member_id_unit_id_unique" unique ("organization_id", "member_id", "unit_id");`);

    this.addSql(`create table "coalition_meeting" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "held_on" date not null, "topic" text not null, "outcome" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "coalition_meeting_organization_id_program_id_held_on_index" on "coalition_meeting" ("organization_id", "program_id", "held_on");`);
    this.addSql(`alter table "coalition_meeting" add constraint "coalition_meeting_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "coalition_attendance" ("id" uuid not null, "organization_id" uuid not null, "meeting_id" uuid not null, "member_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "coalition_attendance_organization_id_member_id_index" on "coalition_attendance" ("organization_id", "member_id");`);
    this.addSql(`alter table "coalition_attendance" add constraint "coalition_attendance_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "coalition_attendance" add constraint "coalition_attendance_organization_id_meeting_id_m_3caeb_unique" unique ("organization_id", "meeting_id", "member_id");`);

    this.addSql(`create table "gate_decision" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "step_id" uuid not null, "decision" text not null, "reason" text null, "verdicts" jsonb not null, "victory_too_soon" boolean not null default false, "decided_by_id" uuid not null, "decided_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "gate_decision_organization_id_program_id_index" on "gate_decision" ("organization_id", "program_id");`);
    this.addSql(`create index "gate_decision_organization_id_step_id_decided_at_index" on "gate_decision" ("organization_id", "step_id", "decided_at");`);
    this.addSql(`create index "gate_decision_organization_id_decided_by_id_index" on "gate_decision" ("organization_id", "decided_by_id");`);
    this.addSql(`alter table "gate_decision" add constraint "gate_decision_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "evidence" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "step_id" uuid null, "obstacle_id" uuid null, "kind" text not null, "title" text not null, "text" text null, "url" text null, "dated_on" date not null, "criterion" text null, "reported_count" int null, "reported_of" int null, "added_by_id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "evidence_organization_id_program_id_index" on "evidence" ("organization_id", "program_id");`);
    this.addSql(`create index "evidence_organization_id_step_id_index" on "evidence" ("organization_id", "step_id");`);
    this.addSql(`create index "evidence_organization_id_obstacle_id_index" on "evidence" ("organization_id", "obstacle_id");`);
    this.addSql(`create index "evidence_organization_id_added_by_id_index" on "evidence" ("organization_id", "added_by_id");`);
    this.addSql(`alter table "evidence" add constraint "evidence_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "evidence_file" ("id" uuid not null, "organization_id" uuid not null, "evidence_id" uuid not null, "file_name" text not null, "media_type" text not null, "byte_count" int not null, "sha256" text not null, "bytes" bytea null, "stored_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`alter table "evidence_file" add constraint "evidence_file_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "evidence_file" add constraint "evidence_file_organization_id_evidence_id_unique" unique ("organization_id", "evidence_id");`);

    this.addSql(`create table "program_visit" ("id" uuid not null, "organization_id" uuid not null, "account_id" uuid not null, "program_id" uuid not null, "visited_at" timestamptz not null, "previous_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "program_visit_organization_id_program_id_index" on "program_visit" ("organization_id", "program_id");`);
    this.addSql(`alter table "program_visit" add constraint "program_visit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "program_visit" add constraint "program_visit_organization_id_account_id_program_id_unique" unique ("organization_id", "account_id", "program_id");`);

    this.addSql(`create table "scope_change" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "title" text not null, "reason" text null, "requested_by" text not null, "requested_on" date not null, "time_effect_days" int not null default 0, "cost_effect" double precision not null default 0, "quality_effect" smallint not null default 0, "decision" text not null default 'open', "decided_by" text null, "decided_on" date null, "decision_reason" text null, "sponsor_name" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "scope_change_organization_id_program_id_index" on "scope_change" ("organization_id", "program_id");`);
    this.addSql(`alter table "scope_change" add constraint "scope_change_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "step_plan" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "mode" text not null default 'sequential', "names" text not null default 'leading_change', "urgency_target" double precision not null default 0.75, "coverage_target" double precision not null default 0.7, "training_target" double precision not null default 0.9, "units_target" double precision not null default 0.5, "severe_from" smallint not null default 4, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_organization_id_program_id_unique" unique ("organization_id", "program_id");`);

    this.addSql(`create table "suggestion_answer" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "rule" text not null, "answer" text not null, "reason" text not null, "sentence" text not null, "obstacle_id" uuid null, "answered_by_id" uuid not null, "answered_at" timestamptz not null default now(), "taken_back_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "suggestion_answer_organization_id_program_id_rule_index" on "suggestion_answer" ("organization_id", "program_id", "rule");`);
    this.addSql(`create index "suggestion_answer_organization_id_obstacle_id_index" on "suggestion_answer" ("organization_id", "obstacle_id");`);
    this.addSql(`create index "suggestion_answer_organization_id_answered_by_id_index" on "suggestion_answer" ("organization_id", "answered_by_id");`);
    this.addSql(`alter table "suggestion_answer" add constraint "suggestion_answer_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "short_term_win" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "wave_id" uuid null, "title" text not null, "story" text null, "won_on" date null, "metric" text null, "unit" text null, "baseline" double precision null, "result" double precision null, "visible_how" text null, "unambiguous_why" text null, "tied_to_change_how" text null, "recognized" jsonb not null, "recognized_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "short_term_win_organization_id_program_id_index" on "short_term_win" ("organization_id", "program_id");`);
    this.addSql(`create index "short_term_win_organization_id_wave_id_index" on "short_term_win" ("organization_id", "wave_id");`);
    this.addSql(`alter table "short_term_win" add constraint "short_term_win_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`alter table "program" add "case_for_change" text not null default '', add "sustainment_owner_name" text null, add "currency" text not null default 'EUR';`);

    this.addSql(`alter table "obstacle" add constraint "obstacle_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_severity" check (severity >= 1 and severity <= 5);`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_likelihood" check (likelihood is null or likelihood >= 1 and likelihood <= 5);`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_challenge" check (kind <> 'blocker'::text or challenge is not null);`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_closed" check (closed_on is null or closing_note is not null);`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_kind_check" check ("kind" in ('blocker', 'risk', 'issue'));`);
    this.addSql(`alter table "obstacle" add constraint "obstacle_challenge_check" check ("challenge" in ('not_enough_time', 'no_help', 'not_relevant', 'walking_the_talk', 'fear_and_anxiety', 'assessment_and_measurement', 'true_believers', 'governance', 'diffusion', 'strategy_and_purpose'));`);
    this.addSql(`alter table "obstacle" enable row level security;`);
    this.addSql(`alter table "obstacle" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "obstacle" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "obstacle_unit" add constraint "obstacle_unit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "obstacle_unit" add constraint "obstacle_unit_organization_id_obstacle_id_foreign" foreign key ("organization_id", "obstacle_id") references "obstacle" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "obstacle_unit" add constraint "obstacle_unit_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "obstacle_unit" enable row level security;`);
    this.addSql(`alter table "obstacle_unit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "obstacle_unit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "comment" add constraint "comment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "comment" add constraint "comment_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "comment" add constraint "comment_organization_id_author_id_foreign" foreign key ("organization_id", "author_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "comment" enable row level security;`);
    this.addSql(`alter table "comment" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "comment" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "comment_mention" add constraint "comment_mention_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "comment_mention" add constraint "comment_mention_organization_id_comment_id_foreign" foreign key ("organization_id", "comment_id") references "comment" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "comment_mention" add constraint "comment_mention_organization_id_account_id_foreign" foreign key ("organization_id", "account_id") references "account" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "comment_mention" enable row level security;`);
    this.addSql(`alter table "comment_mention" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "comment_mention" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "coalition_member" add constraint "coalition_member_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "coalition_member" add constraint "coalition_member_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "coalition_member" add constraint "coalition_member_role_check" check ("role" in ('sponsor', 'leader', 'change_agent', 'member'));`);
    this.addSql(`alter table "coalition_member" enable row level security;`);
    this.addSql(`alter table "coalition_member" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "coalition_member" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "coalition_member_unit" add constraint "coalition_member_unit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "coalition_member_unit" add constraint "coalition_member_unit_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "coalition_member" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "coalition_member_unit" add constraint "coalition_member_unit_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "coalition_member_unit" enable row level security;`);
    this.addSql(`alter table "coalition_member_unit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "coalition_member_unit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "coalition_meeting" add constraint "coalition_meeting_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "coalition_meeting" add constraint "coalition_meeting_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "coalition_meeting" enable row level security;`);
    this.addSql(`alter table "coalition_meeting" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "coalition_meeting" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "coalition_attendance" add constraint "coalition_attendance_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "coalition_attendance" add constraint "coalition_attendance_organization_id_meeting_id_foreign" foreign key ("organization_id", "meeting_id") references "coalition_meeting" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "coalition_attendance" add constraint "coalition_attendance_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "coalition_member" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "coalition_attendance" enable row level security;`);
    this.addSql(`alter table "coalition_attendance" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "coalition_attendance" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "gate_decision" add constraint "gate_decision_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "gate_decision" add constraint "gate_decision_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "gate_decision" add constraint "gate_decision_organization_id_step_id_foreign" foreign key ("organization_id", "step_id") references "change_step" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "gate_decision" add constraint "gate_decision_organization_id_decided_by_id_foreign" foreign key ("organization_id", "decided_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "gate_decision" add constraint "gate_decision_decision_check" check ("decision" in ('closed', 'reopened'));`);
    this.addSql(`alter table "gate_decision" enable row level security;`);
    this.addSql(`alter table "gate_decision" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "gate_decision" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "evidence" add constraint "evidence_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "evidence" add constraint "evidence_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evidence" add constraint "evidence_organization_id_step_id_foreign" foreign key ("organization_id", "step_id") references "change_step" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evidence" add constraint "evidence_organization_id_obstacle_id_foreign" foreign key ("organization_id", "obstacle_id") references "obstacle" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evidence" add constraint "evidence_organization_id_added_by_id_foreign" foreign key ("organization_id", "added_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "evidence" add constraint "evidence_of_one" check (num_nonnulls(step_id, obstacle_id) = 1);`);
    this.addSql(`alter table "evidence" add constraint "evidence_reported" check (num_nonnulls(criterion, reported_count, reported_of) = 0 or num_nonnulls(criterion, reported_count, reported_of) = 3 and reported_count >= 0 and reported_of >= 1 and reported_count <= reported_of);`);
    this.addSql(`alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('text', 'link', 'file'));`);
    this.addSql(`alter table "evidence" enable row level security;`);
    this.addSql(`alter table "evidence" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "evidence" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "evidence_file" add constraint "evidence_file_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "evidence_file" add constraint "evidence_file_organization_id_evidence_id_foreign" foreign key ("organization_id", "evidence_id") references "evidence" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "evidence_file" enable row level security;`);
    this.addSql(`alter table "evidence_file" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "evidence_file" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "program_visit" add constraint "program_visit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "program_visit" add constraint "program_visit_organization_id_account_id_foreign" foreign key ("organization_id", "account_id") references "account" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "program_visit" add constraint "program_visit_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "program_visit" enable row level security;`);
    this.addSql(`alter table "program_visit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "program_visit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "scope_change" add constraint "scope_change_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "scope_change" add constraint "scope_change_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "scope_change" add constraint "scope_change_quality" check (quality_effect >= -2 and quality_effect <= 2);`);
    this.addSql(`alter table "scope_change" add constraint "scope_change_decided" check (decision = 'open'::text or decided_by is not null and decided_on is not null);`);
    this.addSql(`alter table "scope_change" add constraint "scope_change_decision_check" check ("decision" in ('open', 'accepted', 'rejected', 'withdrawn'));`);
    this.addSql(`alter table "scope_change" enable row level security;`);
    this.addSql(`alter table "scope_change" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "scope_change" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "step_plan" add constraint "step_plan_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_targets" check (urgency_target > '0'::double precision and urgency_target <= '1'::double precision and coverage_target > '0'::double precision and coverage_target <= '1'::double precision and training_target > '0'::double precision and training_target <= '1'::double precision and units_target > '0'::double precision and units_target <= '1'::double precision);`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_severe" check (severe_from >= 1 and severe_from <= 5);`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_mode_check" check ("mode" in ('sequential', 'concurrent'));`);
    this.addSql(`alter table "step_plan" add constraint "step_plan_names_check" check ("names" in ('leading_change', 'accelerate'));`);
    this.addSql(`alter table "step_plan" enable row level security;`);
    this.addSql(`alter table "step_plan" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "step_plan" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "suggestion_answer" add constraint "suggestion_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "suggestion_answer" add constraint "suggestion_answer_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "suggestion_answer" add constraint "suggestion_answer_organization_id_obstacle_id_foreign" foreign key ("organization_id", "obstacle_id") references "obstacle" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "suggestion_answer" add constraint "suggestion_answer_organization_id_answered_by_id_foreign" foreign key ("organization_id", "answered_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "suggestion_answer" add constraint "suggestion_answer_answer_check" check ("answer" in ('accepted', 'dismissed'));`);
    this.addSql(`alter table "suggestion_answer" enable row level security;`);
    this.addSql(`alter table "suggestion_answer" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "suggestion_answer" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "short_term_win" add constraint "short_term_win_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "short_term_win" add constraint "short_term_win_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "short_term_win" add constraint "short_term_win_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "short_term_win" enable row level security;`);
    this.addSql(`alter table "short_term_win" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "short_term_win" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    // Every program gets its plan with the defaults. The owner of the tables is behind the wall too, so tenant by tenant.
    this.addSql(`do $$ declare tenant uuid; begin
      for tenant in select id from organization loop
        perform set_config('app.org', tenant::text, true);
        insert into step_plan (id, organization_id, program_id) select gen_random_uuid(), organization_id, id from program;
      end loop;
      perform set_config('app.org', '', true);
    end $$;`)
  }

  override down() {
    this.addSql(`alter table "obstacle_unit" drop constraint "obstacle_unit_organization_id_obstacle_id_foreign";`);
    this.addSql(`alter table "evidence" drop constraint "evidence_organization_id_obstacle_id_foreign";`);
    this.addSql(`alter table "suggestion_answer" drop constraint "suggestion_answer_organization_id_obstacle_id_foreign";`);
    this.addSql(`alter table "comment_mention" drop constraint "comment_mention_organization_id_comment_id_foreign";`);
    this.addSql(`alter table "coalition_member_unit" drop constraint "coalition_member_unit_organization_id_member_id_foreign";`);
    this.addSql(`alter table "coalition_attendance" drop constraint "coalition_attendance_organization_id_member_id_foreign";`);
    this.addSql(`alter table "coalition_attendance" drop constraint "coalition_attendance_organization_id_meeting_id_foreign";`);
    this.addSql(`alter table "evidence_file" drop constraint "evidence_file_organization_id_evidence_id_foreign";`);

    this.addSql(`drop table if exists "obstacle" cascade;`);
    this.addSql(`drop table if exists "obstacle_unit" cascade;`);
    this.addSql(`drop table if exists "comment" cascade;`);
    this.addSql(`drop table if exists "comment_mention" cascade;`);
    this.addSql(`drop table if exists "coalition_member" cascade;`);
    this.addSql(`drop table if exists "coalition_member_unit" cascade;`);
    this.addSql(`drop table if exists "coalition_meeting" cascade;`);
    this.addSql(`drop table if exists "coalition_attendance" cascade;`);
    this.addSql(`drop table if exists "gate_decision" cascade;`);
    this.addSql(`drop table if exists "evidence" cascade;`);
    this.addSql(`drop table if exists "evidence_file" cascade;`);
    this.addSql(`drop table if exists "program_visit" cascade;`);
    this.addSql(`drop table if exists "scope_change" cascade;`);
    this.addSql(`drop table if exists "step_plan" cascade;`);
    this.addSql(`drop table if exists "suggestion_answer" cascade;`);
    this.addSql(`drop table if exists "short_term_win" cascade;`);

    this.addSql(`alter table "program" drop column "case_for_change", drop column "sustainment_owner_name", drop column "currency";`);
  }

}
