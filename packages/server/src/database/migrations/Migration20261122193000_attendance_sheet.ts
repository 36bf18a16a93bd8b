import { Migration } from '@mikro-orm/migrations';

/** Who is a no-show only because a sheet was closed, so that opening it again can tell; and how often a caller tries to sign in at a room. */
export class Migration20261122193000_attendance_sheet extends Migration {

  override name = 'Migration20261122193000_attendance_sheet';

  override up(): void | Promise<void> {
    this.addSql(`create table "room_try" ("id" uuid not null, "organization_id" uuid not null, "session_id" uuid not null, "caller" text not null, "began_at" timestamptz not null, "tries" int not null, primary key ("id"));`);
    this.addSql(`create index "room_try_organization_id_began_at_index" on "room_try" ("organization_id", "began_at");`);
    this.addSql(`alter table "room_try" add constraint "room_try_organization_id_id_unique" unique ("organization_id", "id");`);
    this.addSql(`alter table "room_try" add constraint "room_try_organization_id_session_id_caller_unique" unique ("organization_id", "session_id", "caller");`);

    this.addSql(`alter table "attendance" add "is_presumed" boolean not null default false;`);

    this.addSql(`alter table "room_try" add constraint "room_try_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade;`);
    this.addSql(`alter table "room_try" add constraint "room_try_organization_id_session_id_foreign" foreign key ("organization_id", "session_id") references "training_session" ("organization_id", "id") on delete cascade;`);
    this.addSql(`alter table "room_try" enable row level security;`);
    this.addSql(`alter table "room_try" force row level security;`);
    this.addSql(`create policy "tenant_wall" on "room_try" using ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif"))) with check ((organization_id = ( SELECT (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid AS "nullif")));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "room_try" cascade;`);

    this.addSql(`alter table "attendance" drop column "is_presumed";`);
  }

}
