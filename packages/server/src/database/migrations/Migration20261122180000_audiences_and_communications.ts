import { Migration } from '@mikro-orm/migrations';

/**
 * Stakeholders, audiences and what changes for them, communications with their deliveries, briefings and understanding
 * checks, feedback, and calendar feeds. Answers to a check are added by the app and read by nobody until they are counted.
 */
export class Migration20261122180000_audiences_and_communications extends Migration {

  override name = 'Migration20261122180000_audiences_and_communications';

  override up(): void | Promise<void> {
    this.addSql(`create table "calendar_feed" ("id" uuid not null, "organization_id" uuid not null, "account_id" uuid not null, "number" int not null, primary key ("id"));`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_organization_id_account_id_unique" unique ("organization_id", "account_id");`);

    this.addSql(`create table "mail_opt_out" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "employee_id" uuid not null, "opted_out_on" date not null, primary key ("id"));`);
    this.addSql(`create index "mail_opt_out_organization_id_employee_id_index" on "mail_opt_out" ("organization_id", "employee_id");`);
    this.addSql(`alter table "mail_opt_out" add constraint "mail_opt_out_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "mail_opt_out" add constraint "mail_opt_out_organization_id_program_id_employee_id_unique" unique ("organization_id", "program_id", "employee_id");`);

    this.addSql(`create table "key_message" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "text" text not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "key_message_organization_id_program_id_index" on "key_message" ("organization_id", "program_id");`);
    this.addSql(`alter table "key_message" add constraint "key_message_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "audience" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "name" text not null, "kind" text not null, "job_families" text[] not null, "levels" text[] not null, "locations" text[] not null, "roles" text[] not null, "slant" text null, "whats_in_it" text null, "preferred_sender" text null, "preferred_channel" text null, "frequency_days" int null, "coverage_target" double precision not null, "audit_interval_days" int not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "audience_organization_id_program_id_index" on "audience" ("organization_id", "program_id");`);
    this.addSql(`alter table "audience" add constraint "audience_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "feedback_answer" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "audience_id" uuid null, "theme" text not null, "said" text not null, "done" text not null, "answered_on" date not null, "published_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "feedback_answer_organization_id_program_id_index" on "feedback_answer" ("organization_id", "program_id");`);
    this.addSql(`create index "feedback_answer_organization_id_audience_id_index" on "feedback_answer" ("organization_id", "audience_id");`);
    this.addSql(`alter table "feedback_answer" add constraint "feedback_answer_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "change_impact" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "audience_id" uuid not null, "kind" text not null, "current_state" text not null, "future_state" text not null, "severity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "change_impact_organization_id_program_id_index" on "change_impact" ("organization_id", "program_id");`);
    this.addSql(`create index "change_impact_organization_id_audience_id_index" on "change_impact" ("organization_id", "audience_id");`);
    this.addSql(`alter table "change_impact" add constraint "change_impact_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "audience_unit" ("id" uuid not null, "organization_id" uuid not null, "audience_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "audience_unit_organization_id_unit_id_index" on "audience_unit" ("organization_id", "unit_id");`);
    this.addSql(`alter table "audience_unit" add constraint "audience_unit_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "audience_unit" add constraint "audience_unit_organization_id_audience_id_unit_id_unique" unique ("organization_id", "audience_id", "unit_id");`);

    this.addSql(`create table "audience_person" ("id" uuid not null, "organization_id" uuid not null, "audience_id" uuid not null, "employee_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "audience_person_organization_id_employee_id_index" on "audience_person" ("organization_id", "employee_id");`);
    this.addSql(`alter table "audience_person" add constraint "audience_person_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "audience_person" add constraint "audience_person_organization_id_audience_id_employee_id_unique" unique ("organization_id", "audience_id", "employee_id");`);

    this.addSql(`create table "stakeholder" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "name" text not null, "kind" text not null, "position" text null, "power" smallint not null, "interest" smallint not null, "support" smallint null, "engagement" text null, "desired_engagement" text null, "contact_name" text null, "note" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "stakeholder_organization_id_program_id_index" on "stakeholder" ("organization_id", "program_id");`);
    this.addSql(`alter table "stakeholder" add constraint "stakeholder_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "stakeholder_relation" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "from_id" uuid not null, "to_id" uuid not null, "kind" text not null, "note" text null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "stakeholder_relation_organization_id_program_id_index" on "stakeholder_relation" ("organization_id", "program_id");`);
    this.addSql(`create index "stakeholder_relation_organization_id_to_id_index" on "stakeholder_relation" ("organization_id", "to_id");`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_organization_id_from_id_to_id_kind_unique" unique ("organization_id", "from_id", "to_id", "kind");`);

    this.addSql(`create table "stakeholder_standing" ("id" uuid not null, "organization_id" uuid not null, "stakeholder_id" uuid not null, "from_day" date not null, "power" smallint not null, "interest" smallint not null, "support" smallint null, "engagement" text null, "desired_engagement" text null, primary key ("id"));`);
    this.addSql(`alter table "stakeholder_standing" add constraint "stakeholder_standing_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "stakeholder_standing" add constraint "stakeholder_standing_organization_id_stakeholder__e418d_unique" unique ("organization_id", "stakeholder_id", "from_day");`);

    this.addSql(`create table "communication" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "title" text not null, "purpose" text not null, "step" smallint not null, "wave_id" uuid null, "channel" text not null, "sender_name" text null, "body" text null, "fixed" text null, "can_change" text null, "comment_way" text null, "reply_to" text null, "is_optional" boolean not null default false, "state" text not null default 'draft', "planned_on" date null, "starts_at" text null, "time_zone" text null, "minutes" int null, "place" text null, "author_id" uuid not null, "edited_by_id" uuid not null, "approved_by_id" uuid null, "approved_at" timestamptz null, "sent_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "communication_organization_id_program_id_planned_on_index" on "communication" ("organization_id", "program_id", "planned_on");`);
    this.addSql(`create index "communication_organization_id_wave_id_index" on "communication" ("organization_id", "wave_id");`);
    this.addSql(`create index "communication_organization_id_author_id_index" on "communication" ("organization_id", "author_id");`);
    this.addSql(`create index "communication_organization_id_edited_by_id_index" on "communication" ("organization_id", "edited_by_id");`);
    this.addSql(`create index "communication_organization_id_approved_by_id_index" on "communication" ("organization_id", "approved_by_id");`);
    this.addSql(`alter table "communication" add constraint "communication_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "understanding_check" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "audience_id" uuid not null, "communication_id" uuid null, "kind" text not null, "questions" jsonb not null, "opens_on" date not null, "closes_on" date not null, "sample_size" int null, "opened_at" timestamptz null, "closed_at" timestamptz null, "invited_count" int null, "answered_count" int null, "answered" integer[] null, "right" integer[] null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "understanding_check_organization_id_program_id_index" on "understanding_check" ("organization_id", "program_id");`);
    this.addSql(`create index "understanding_check_organization_id_audience_id_index" on "understanding_check" ("organization_id", "audience_id");`);
    this.addSql(`create index "understanding_check_organization_id_communication_id_index" on "understanding_check" ("organization_id", "communication_id");`);
    this.addSql(`alter table "understanding_check" add constraint "understanding_check_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "check_invitee" ("id" uuid not null, "organization_id" uuid not null, "check_id" uuid not null, "employee_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "check_invitee_organization_id_employee_id_index" on "check_invitee" ("organization_id", "employee_id");`);
    this.addSql(`alter table "check_invitee" add constraint "check_invitee_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "check_invitee" add constraint "check_invitee_organization_id_check_id_employee_id_unique" unique ("organization_id", "check_id", "employee_id");`);

    this.addSql(`create table "check_open_invitation" ("id" uuid not null, "organization_id" uuid not null, "check_id" uuid not null, "invitee_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "check_open_invitation_organization_id_check_id_index" on "check_open_invitation" ("organization_id", "check_id");`);
    this.addSql(`alter table "check_open_invitation" add constraint "check_open_invitation_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "check_open_invitation" add constraint "check_open_invitation_organization_id_invitee_id_unique" unique ("organization_id", "invitee_id");`);

    this.addSql(`create table "check_answer" ("id" uuid not null, "organization_id" uuid not null, "check_id" uuid not null, "answers" smallint[] not null, primary key ("id"));`);
    this.addSql(`create index "check_answer_organization_id_check_id_index" on "check_answer" ("organization_id", "check_id");`);
    this.addSql(`alter table "check_answer" add constraint "check_answer_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "delivery" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "communication_id" uuid not null, "audience_id" uuid null, "number" smallint not null, "channel" text not null, "origin" text not null, "state" text not null, "delivered_on" date not null, "starts_at" timestamptz null, "minutes" int null, "place" text null, "calendar_sequence" int not null default 0, "recipient_count" int not null, "finished_at" timestamptz null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "delivery_organization_id_program_id_delivered_on_index" on "delivery" ("organization_id", "program_id", "delivered_on");`);
    this.addSql(`create index "delivery_organization_id_audience_id_index" on "delivery" ("organization_id", "audience_id");`);
    this.addSql(`alter table "delivery" add constraint "delivery_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "delivery" add constraint "delivery_organization_id_communication_id_audienc_7efa9_unique" unique ("organization_id", "communication_id", "audience_id", "number");`);

    this.addSql(`create table "briefing" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "delivery_id" uuid not null, "unit_id" uuid not null, "manager_id" uuid null, "number" smallint not null, "planned_on" date null, "held_on" date null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "briefing_organization_id_program_id_index" on "briefing" ("organization_id", "program_id");`);
    this.addSql(`create index "briefing_organization_id_unit_id_index" on "briefing" ("organization_id", "unit_id");`);
    this.addSql(`create index "briefing_organization_id_manager_id_index" on "briefing" ("organization_id", "manager_id");`);
    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_delivery_id_unit_id_number_unique" unique ("organization_id", "delivery_id", "unit_id", "number");`);

    this.addSql(`create table "feedback" ("id" uuid not null, "organization_id" uuid not null, "program_id" uuid not null, "communication_id" uuid null, "audience_id" uuid null, "briefing_id" uuid null, "source" text not null, "theme" text not null, "body" text not null, "employee_id" uuid null, "received_on" date not null, "owner_id" uuid null, "answer_id" uuid null, "version" int not null default 1, "created_at" timestamptz not null default now(), "archived_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "feedback_organization_id_program_id_received_on_index" on "feedback" ("organization_id", "program_id", "received_on");`);
    this.addSql(`create index "feedback_organization_id_communication_id_index" on "feedback" ("organization_id", "communication_id");`);
    this.addSql(`create index "feedback_organization_id_audience_id_index" on "feedback" ("organization_id", "audience_id");`);
    this.addSql(`create index "feedback_organization_id_briefing_id_index" on "feedback" ("organization_id", "briefing_id");`);
    this.addSql(`create index "feedback_organization_id_employee_id_index" on "feedback" ("organization_id", "employee_id");`);
    this.addSql(`create index "feedback_organization_id_owner_id_index" on "feedback" ("organization_id", "owner_id");`);
    this.addSql(`create index "feedback_organization_id_answer_id_index" on "feedback" ("organization_id", "answer_id");`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_id_unique" unique ("organization_id", "id");`);

    this.addSql(`create table "delivery_recipient" ("id" uuid not null, "organization_id" uuid not null, "delivery_id" uuid not null, "employee_id" uuid null, "recipient_key" text null, "unit_id" uuid null, "segment" text null, "was_written" boolean not null default true, "briefing_id" uuid null, "reached_on" date null, "reached_by" text null, "has_acted" boolean null, primary key ("id"));`);
    this.addSql(`create index "delivery_recipient_organization_id_employee_id_index" on "delivery_recipient" ("organization_id", "employee_id");`);
    this.addSql(`create index "delivery_recipient_organization_id_unit_id_index" on "delivery_recipient" ("organization_id", "unit_id");`);
    this.addSql(`create index "delivery_recipient_organization_id_briefing_id_index" on "delivery_recipient" ("organization_id", "briefing_id");`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_delivery_id_em_cd64a_unique" unique ("organization_id", "delivery_id", "employee_id");`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_delivery_id_re_88c56_unique" unique ("organization_id", "delivery_id", "recipient_key");`);

    this.addSql(`create table "communication_message" ("id" uuid not null, "organization_id" uuid not null, "communication_id" uuid not null, "message_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "communication_message_organization_id_message_id_index" on "communication_message" ("organization_id", "message_id");`);
    this.addSql(`alter table "communication_message" add constraint "communication_message_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "communication_message" add constraint "communication_message_organization_id_communicati_9a094_unique" unique ("organization_id", "communication_id", "message_id");`);

    this.addSql(`create table "communication_audience" ("id" uuid not null, "organization_id" uuid not null, "communication_id" uuid not null, "audience_id" uuid not null, "slant" text null, "whats_in_it" text null, primary key ("id"));`);
    this.addSql(`create index "communication_audience_organization_id_audience_id_index" on "communication_audience" ("organization_id", "audience_id");`);
    this.addSql(`alter table "communication_audience" add constraint "communication_audience_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "communication_audience" add constraint "communication_audience_organization_id_communicat_75720_unique" unique ("organization_id", "communication_id", "audience_id");`);

    this.addSql(`alter table "import_run" drop constraint "import_run_kind_check";`);
    this.addSql(`alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts', 'survey_answers', 'delivery_results'));`);

    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_organization_id_account_id_foreign" foreign key ("organization_id", "account_id") references "account" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "calendar_feed" enable row level security;`);
    this.addSql(`alter table "calendar_feed" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "calendar_feed" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "mail_opt_out" add constraint "mail_opt_out_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "mail_opt_out" add constraint "mail_opt_out_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "mail_opt_out" add constraint "mail_opt_out_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "mail_opt_out" enable row level security;`);
    this.addSql(`alter table "mail_opt_out" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "mail_opt_out" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "key_message" add constraint "key_message_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "key_message" add constraint "key_message_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "key_message" enable row level security;`);
    this.addSql(`alter table "key_message" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "key_message" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "audience" add constraint "audience_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "audience" add constraint "audience_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "audience" add constraint "audience_numbers" check (frequency_days > 0 and audit_interval_days > 0 and coverage_target > '0'::double precision and coverage_target <= '1'::double precision);`);
    this.addSql(`alter table "audience" add constraint "audience_kind_check" check ("kind" in ('rule', 'list'));`);
    this.addSql(`alter table "audience" add constraint "audience_preferred_channel_check" check ("preferred_channel" in ('mail', 'meeting', 'manager_briefing', 'intranet', 'other'));`);
    this.addSql(`alter table "audience" enable row level security;`);
    this.addSql(`alter table "audience" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "audience" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "feedback_answer" add constraint "feedback_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "feedback_answer" add constraint "feedback_answer_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "feedback_answer" add constraint "feedback_answer_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "feedback_answer" enable row level security;`);
    this.addSql(`alter table "feedback_answer" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "feedback_answer" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "change_impact" add constraint "change_impact_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "change_impact" add constraint "change_impact_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "change_impact" add constraint "change_impact_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "change_impact" add constraint "change_impact_severity" check (severity >= 0 and severity <= 5);`);
    this.addSql(`alter table "change_impact" add constraint "change_impact_kind_check" check ("kind" in ('people', 'process', 'technology', 'organization'));`);
    this.addSql(`alter table "change_impact" enable row level security;`);
    this.addSql(`alter table "change_impact" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "change_impact" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "audience_unit" add constraint "audience_unit_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "audience_unit" add constraint "audience_unit_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "audience_unit" add constraint "audience_unit_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "audience_unit" enable row level security;`);
    this.addSql(`alter table "audience_unit" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "audience_unit" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "audience_person" add constraint "audience_person_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "audience_person" add constraint "audience_person_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "audience_person" add constraint "audience_person_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "audience_person" enable row level security;`);
    this.addSql(`alter table "audience_person" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "audience_person" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "stakeholder" add constraint "stakeholder_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "stakeholder" add constraint "stakeholder_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "stakeholder" add constraint "stakeholder_scales" check (power >= 1 and power <= 5 and interest >= 1 and interest <= 5 and support >= '-2'::integer and support <= 2);`);
    this.addSql(`alter table "stakeholder" add constraint "stakeholder_kind_check" check ("kind" in ('person', 'group'));`);
    this.addSql(`alter table "stakeholder" add constraint "stakeholder_engagement_check" check ("engagement" in ('unaware', 'resistant', 'neutral', 'supportive', 'leading'));`);
    this.addSql(`alter table "stakeholder" add constraint "stakeholder_desired_engagement_check" check ("desired_engagement" in ('unaware', 'resistant', 'neutral', 'supportive', 'leading'));`);
    this.addSql(`alter table "stakeholder" enable row level security;`);
    this.addSql(`alter table "stakeholder" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "stakeholder" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_organization_id_from_id_foreign" foreign key ("organization_id", "from_id") references "stakeholder" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_organization_id_to_id_foreign" foreign key ("organization_id", "to_id") references "stakeholder" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_of_two" check (from_id <> to_id);`);
    this.addSql(`alter table "stakeholder_relation" add constraint "stakeholder_relation_kind_check" check ("kind" in ('reports_to', 'influences', 'allied_with', 'at_odds_with'));`);
    this.addSql(`alter table "stakeholder_relation" enable row level security;`);
    this.addSql(`alter table "stakeholder_relation" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "stakeholder_relation" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "stakeholder_standing" add constraint "stakeholder_standing_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "stakeholder_standing" add constraint "stakeholder_standing_organization_id_stakeholder_id_foreign" foreign key ("organization_id", "stakeholder_id") references "stakeholder" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "stakeholder_standing" add constraint "stakeholder_standing_engagement_check" check ("engagement" in ('unaware', 'resistant', 'neutral', 'supportive', 'leading'));`);
    this.addSql(`alter table "stakeholder_standing" add constraint "stakeholder_standing_desired_engagement_check" check ("desired_engagement" in ('unaware', 'resistant', 'neutral', 'supportive', 'leading'));`);
    this.addSql(`alter table "stakeholder_standing" enable row level security;`);
    this.addSql(`alter table "stakeholder_standing" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "stakeholder_standing" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "communication" add constraint "communication_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "communication" add constraint "communication_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "communication" add constraint "communication_organization_id_wave_id_foreign" foreign key ("organization_id", "wave_id") references "wave" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "communication" add constraint "communication_organization_id_author_id_foreign" foreign key ("organization_id", "author_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "communication" add constraint "communication_organization_id_edited_by_id_foreign" foreign key ("organization_id", "edited_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "communication" add constraint "communication_organization_id_approved_by_id_foreign" foreign key ("organization_id", "approved_by_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "communication" add constraint "communication_step" check (step >= 1 and step <= 8);`);
    this.addSql(`alter table "communication" add constraint "communication_approval" check (state = 'draft' or approved_by_id is not null);`);
    this.addSql(`alter table "communication" add constraint "communication_approved_by_another" check (approved_by_id <> author_id and approved_by_id <> edited_by_id);`);
    this.addSql(`alter table "communication" add constraint "communication_day" check (state <> 'scheduled' or planned_on is not null);`);
    this.addSql(`alter table "communication" add constraint "communication_channel_check" check ("channel" in ('mail', 'meeting', 'manager_briefing', 'intranet', 'other'));`);
    this.addSql(`alter table "communication" add constraint "communication_comment_way_check" check ("comment_way" in ('comment_page', 'reply', 'in_person'));`);
    this.addSql(`alter table "communication" add constraint "communication_state_check" check ("state" in ('draft', 'approved', 'scheduled', 'sent'));`);
    this.addSql(`alter table "communication" enable row level security;`);
    this.addSql(`alter table "communication" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "communication" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "understanding_check" add constraint "understanding_check_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "understanding_check" add constraint "understanding_check_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "understanding_check" add constraint "understanding_check_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "understanding_check" add constraint "understanding_check_organization_id_communication_id_foreign" foreign key ("organization_id", "communication_id") references "communication" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "understanding_check" add constraint "understanding_check_dates" check (opens_on <= closes_on);`);
    this.addSql(`alter table "understanding_check" add constraint "understanding_check_kind_check" check ("kind" in ('check', 'reaudit'));`);
    this.addSql(`alter table "understanding_check" enable row level security;`);
    this.addSql(`alter table "understanding_check" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "understanding_check" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "check_invitee" add constraint "check_invitee_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "check_invitee" add constraint "check_invitee_organization_id_check_id_foreign" foreign key ("organization_id", "check_id") references "understanding_check" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "check_invitee" add constraint "check_invitee_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "check_invitee" enable row level security;`);
    this.addSql(`alter table "check_invitee" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "check_invitee" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "check_open_invitation" add constraint "check_open_invitation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "check_open_invitation" add constraint "check_open_invitation_organization_id_check_id_foreign" foreign key ("organization_id", "check_id") references "understanding_check" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "check_open_invitation" add constraint "check_open_invitation_organization_id_invitee_id_foreign" foreign key ("organization_id", "invitee_id") references "check_invitee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "check_open_invitation" enable row level security;`);
    this.addSql(`alter table "check_open_invitation" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "check_open_invitation" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "check_answer" add constraint "check_answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "check_answer" add constraint "check_answer_organization_id_check_id_foreign" foreign key ("organization_id", "check_id") references "understanding_check" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "check_answer" enable row level security;`);
    this.addSql(`alter table "check_answer" force row level security;`);
    this.addSql(`create policy "app_adds" on "check_answer" for insert to "tm_app" with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
    this.addSql(`create policy "owner_counts" on "check_answer" to "tm_owner" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "delivery" add constraint "delivery_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "delivery" add constraint "delivery_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "delivery" add constraint "delivery_organization_id_communication_id_foreign" foreign key ("organization_id", "communication_id") references "communication" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "delivery" add constraint "delivery_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "delivery" add constraint "delivery_channel_check" check ("channel" in ('mail', 'meeting', 'manager_briefing', 'intranet', 'other'));`);
    this.addSql(`alter table "delivery" add constraint "delivery_origin_check" check ("origin" in ('tidemark', 'people', 'file'));`);
    this.addSql(`alter table "delivery" add constraint "delivery_state_check" check ("state" in ('waiting', 'running', 'paused', 'done', 'cancelled'));`);
    this.addSql(`alter table "delivery" enable row level security;`);
    this.addSql(`alter table "delivery" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "delivery" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_delivery_id_foreign" foreign key ("organization_id", "delivery_id") references "delivery" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "briefing" add constraint "briefing_organization_id_manager_id_foreign" foreign key ("organization_id", "manager_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "briefing" enable row level security;`);
    this.addSql(`alter table "briefing" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "briefing" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_program_id_foreign" foreign key ("organization_id", "program_id") references "program" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_communication_id_foreign" foreign key ("organization_id", "communication_id") references "communication" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_briefing_id_foreign" foreign key ("organization_id", "briefing_id") references "briefing" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_owner_id_foreign" foreign key ("organization_id", "owner_id") references "account" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "feedback" add constraint "feedback_organization_id_answer_id_foreign" foreign key ("organization_id", "answer_id") references "feedback_answer" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "feedback" add constraint "feedback_source_check" check ("source" in ('signed_in', 'link', 'briefing', 'entered'));`);
    this.addSql(`alter table "feedback" enable row level security;`);
    this.addSql(`alter table "feedback" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "feedback" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_delivery_id_foreign" foreign key ("organization_id", "delivery_id") references "delivery" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_employee_id_foreign" foreign key ("organization_id", "employee_id") references "employee" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_unit_id_foreign" foreign key ("organization_id", "unit_id") references "business_unit" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_organization_id_briefing_id_foreign" foreign key ("organization_id", "briefing_id") references "briefing" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_is_somebody" check (employee_id is not null or recipient_key is not null);`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_reached" check ((reached_on is null) = (reached_by is null));`);
    this.addSql(`alter table "delivery_recipient" add constraint "delivery_recipient_reached_by_check" check ("reached_by" in ('confirmed', 'attended', 'replied', 'recorded'));`);
    this.addSql(`alter table "delivery_recipient" enable row level security;`);
    this.addSql(`alter table "delivery_recipient" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "delivery_recipient" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "communication_message" add constraint "communication_message_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "communication_message" add constraint "communication_message_organization_id_communication_id_foreign" foreign key ("organization_id", "communication_id") references "communication" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "communication_message" add constraint "communication_message_organization_id_message_id_foreign" foreign key ("organization_id", "message_id") references "key_message" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "communication_message" enable row level security;`);
    this.addSql(`alter table "communication_message" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "communication_message" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql(`alter table "communication_audience" add constraint "communication_audience_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "communication_audience" add constraint "communication_audience_organization_id_communication_id_foreign" foreign key ("organization_id", "communication_id") references "communication" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "communication_audience" add constraint "communication_audience_organization_id_audience_id_foreign" foreign key ("organization_id", "audience_id") references "audience" ("organization_id", "id") on delete restrict;`);
    this.addSql(`alter table "communication_audience" enable row level security;`);
    this.addSql(`alter table "communication_audience" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "communication_audience" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);

    this.addSql('revoke select, update, delete on "check_answer" from tm_app;');
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "communication_message" drop constraint "communication_message_organization_id_message_id_foreign";`);
    this.addSql(`alter table "feedback_answer" drop constraint "feedback_answer_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "change_impact" drop constraint "change_impact_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "audience_unit" drop constraint "audience_unit_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "audience_person" drop constraint "audience_person_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "understanding_check" drop constraint "understanding_check_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "delivery" drop constraint "delivery_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "feedback" drop constraint "feedback_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "communication_audience" drop constraint "communication_audience_organization_id_audience_id_foreign";`);
    this.addSql(`alter table "feedback" drop constraint "feedback_organization_id_answer_id_foreign";`);
    this.addSql(`alter table "stakeholder_relation" drop constraint "stakeholder_relation_organization_id_from_id_foreign";`);
    this.addSql(`alter table "stakeholder_relation" drop constraint "stakeholder_relation_organization_id_to_id_foreign";`);
    this.addSql(`alter table "stakeholder_standing" drop constraint "stakeholder_standing_organization_id_stakeholder_id_foreign";`);
    this.addSql(`alter table "understanding_check" drop constraint "understanding_check_organization_id_communication_id_foreign";`);
    this.addSql(`alter table "delivery" drop constraint "delivery_organization_id_communication_id_foreign";`);
    this.addSql(`alter table "feedback" drop constraint "feedback_organization_id_communication_id_foreign";`);
    this.addSql(`alter table "communication_message" drop constraint "communication_message_organization_id_communication_id_foreign";`);
    this.addSql(`alter table "communication_audience" drop constraint "communication_audience_organization_id_communication_id_foreign";`);
    this.addSql(`alter table "check_invitee" drop constraint "check_invitee_organization_id_check_id_foreign";`);
    this.addSql(`alter table "check_open_invitation" drop constraint "check_open_invitation_organization_id_check_id_foreign";`);
    this.addSql(`alter table "check_answer" drop constraint "check_answer_organization_id_check_id_foreign";`);
    this.addSql(`alter table "check_open_invitation" drop constraint "check_open_invitation_organization_id_invitee_id_foreign";`);
    this.addSql(`alter table "briefing" drop constraint "briefing_organization_id_delivery_id_foreign";`);
    this.addSql(`alter table "delivery_recipient" drop constraint "delivery_recipient_organization_id_delivery_id_foreign";`);
    this.addSql(`alter table "feedback" drop constraint "feedback_organization_id_briefing_id_foreign";`);
    this.addSql(`alter table "delivery_recipient" drop constraint "delivery_recipient_organization_id_briefing_id_foreign";`);

    this.addSql(`drop table if exists "calendar_feed" cascade;`);
    this.addSql(`drop table if exists "mail_opt_out" cascade;`);
    this.addSql(`drop table if exists "key_message" cascade;`);
    this.addSql(`drop table if exists "audience" cascade;`);
    this.addSql(`drop table if exists "feedback_answer" cascade;`);
    this.addSql(`drop table if exists "change_impact" cascade;`);
    this.addSql(`drop table if exists "audience_unit" cascade;`);
    this.addSql(`drop table if exists "audience_person" cascade;`);
    this.addSql(`drop table if exists "stakeholder" cascade;`);
    this.addSql(`drop table if exists "stakeholder_relation" cascade;`);
    this.addSql(`drop table if exists "stakeholder_standing" cascade;`);
    this.addSql(`drop table if exists "communication" cascade;`);
    this.addSql(`drop table if exists "understanding_check" cascade;`);
    this.addSql(`drop table if exists "check_invitee" cascade;`);
    this.addSql(`drop table if exists "check_open_invitation" cascade;`);
    this.addSql(`drop table if exists "check_answer" cascade;`);
    this.addSql(`drop table if exists "delivery" cascade;`);
    this.addSql(`drop table if exists "briefing" cascade;`);
    this.addSql(`drop table if exists "feedback" cascade;`);
    this.addSql(`drop table if exists "delivery_recipient" cascade;`);
    this.addSql(`drop table if exists "communication_message" cascade;`);
    this.addSql(`drop table if exists "communication_audience" cascade;`);

    this.addSql(`delete from "import_run" where "kind" = 'delivery_results';`);
    this.addSql(`alter table "import_run" drop constraint "import_run_kind_check";`);
    this.addSql(`alter table "import_run" add constraint "import_run_kind_check" check ("kind" in ('units', 'headcounts', 'employees', 'observations', 'unit_counts', 'survey_answers'));`);
  }

}
