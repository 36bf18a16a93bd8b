import { Migration } from '@mikro-orm/migrations'

/**
 * Chains the audit entries of each organization: every entry carries the hash of the one before. The database does it,
 * since whoever numbers the entries has to hold the end of the chain while they are added.
 */
export class Migration20261122080000_chain_audit_entries extends Migration {
  override name = 'Migration20261122080000_chain_audit_entries'

  override up() {
    this.addSql('drop index "audit_entry_organization_id_subject_id_at_index";')
    this.addSql(`alter table "audit_entry" add "sequence" bigint null, add "previous_hash" bytea null,
      add "hash" bytea null, add "detail_salt" bytea null, add "detail_hash" bytea null, add "erased_at" timestamptz null;`)
    this.addSql('alter table "audit_entry" alter column "detail" drop not null;')
    this.createHead()
    this.createHashes()
    this.createChain()
    this.createErasure()
    this.chainWhatIsThere()
    this.addSql(`alter table "audit_entry" alter column "sequence" set not null, alter column "hash" set not null,
      alter column "detail_hash" set not null;`)
    this.addSql(
      'create index "audit_entry_organization_id_subject_id_sequence_index" on "audit_entry" ("organization_id", "subject_id", "sequence");',
    )
    this.addSql(
      'alter table "audit_entry" add constraint "audit_entry_organization_id_sequence_unique" unique ("organization_id", "sequence");',
    )
    this.addSql(
      'create trigger "chain" before insert on "audit_entry" for each row execute function app.chain_audit_entry();',
    )
  }

  /** The end of each organization's chain. The app may read its own one, for `tidemark audit verify`, and no more. */
  private createHead() {
    this.addSql(`create table app.audit_head (
      organization_id uuid primary key,
      sequence bigint not null default 0,
      hash bytea null);`)
    this.addSql('revoke all on app.audit_head from tm_app;')
    this.addSql('grant select on app.audit_head to tm_app;')
    // Not forced: the owner's function below moves it on, whichever organization's.
    this.addSql('alter table app.audit_head enable row level security;')
    this.addSql(`create policy tenant_wall on app.audit_head
      using (organization_id = (select nullif(current_setting('app.org', true), '')::uuid));`)
  }

  /** One line a field, the free text last, so that no two entries are written alike; `sha256sum` can follow it by hand. */
  private createHashes() {
    this.addSql(`create function app.audit_detail_hash(salt bytea, detail jsonb) returns bytea language sql immutable
      set search_path = pg_catalog, pg_temp as $$
        select sha256(salt || convert_to(detail::text, 'UTF8'))
      $$;`)
    this.addSql(`create function app.audit_entry_hash(entry public.audit_entry) returns bytea language sql immutable
      set search_path = pg_catalog, pg_temp as $$
        select sha256(convert_to(concat_ws(E'\\n',
          coalesce(encode(entry.previous_hash, 'hex'), ''),
          entry.sequence,
          entry.id,
          entry.organization_id,
          coalesce(entry.account_id::text, ''),
          coalesce(entry.subject_id::text, ''),
          (extract(epoch from entry.at) * 1000000)::bigint,
          encode(entry.detail_hash, 'hex'),
          entry.command), 'UTF8'))
      $$;`)
  }

  private createChain() {
    this.addSql(`create function app.link_audit_entry(entry public.audit_entry) returns public.audit_entry language plpgsql
      set search_path = pg_catalog, pg_temp as $$
      declare
        head app.audit_head;
      begin
        insert into app.audit_head (organization_id) values (entry.organization_id) on conflict do nothing;
        select * into strict head from app.audit_head where organization_id = entry.organization_id for update;
        entry.sequence := head.sequence + 1;
        entry.previous_hash := head.hash;
        entry.detail_salt := uuid_send(gen_random_uuid());
        entry.detail_hash := app.audit_detail_hash(entry.detail_salt, entry.detail);
        entry.erased_at := null;
        entry.hash := app.audit_entry_hash(entry);
        update app.audit_head set sequence = entry.sequence, hash = entry.hash
          where organization_id = entry.organization_id;
        return entry;
      end $$;`)
    this.addSql('revoke all on function app.link_audit_entry(public.audit_entry) from tm_app;')
    this.addSql(`create function app.chain_audit_entry() returns trigger language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $$
      begin
        -- Taken before the time is, so that a later entry never bears an earlier one.
        perform 1 from app.audit_head where organization_id = new.organization_id for update;
        new.at := clock_timestamp();
        return app.link_audit_entry(new);
      end $$;`)
  }

  /** Blanks what the entries of a record say, within the tenant of the context; the chain stands on `detail_hash`. */
  private createErasure() {
    this.addSql(`create function app.erase_audit_details(subject uuid) returns integer language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $$
      declare
        erased integer;
      begin
        update public.audit_entry set detail = null, detail_salt = null, erased_at = clock_timestamp()
          where organization_id = nullif(current_setting('app.org', true), '')::uuid
            and subject_id = subject and detail is not null;
        get diagnostics erased = row_count;
        return erased;
      end $$;`)
  }

  private chainWhatIsThere() {
    // Under forced row-level security its owner would see no row to chain.
    this.addSql('alter table "audit_entry" no force row level security;')
    this.addSql(`do $$
      declare
        entry public.audit_entry;
      begin
        for entry in select * from public.audit_entry order by organization_id, at, id loop
          entry := app.link_audit_entry(entry);
          update public.audit_entry set sequence = entry.sequence, previous_hash = entry.previous_hash,
            hash = entry.hash, detail_salt = entry.detail_salt, detail_hash = entry.detail_hash
            where id = entry.id;
        end loop;
      end $$;`)
    this.addSql('alter table "audit_entry" force row level security;')
  }

  override down() {
    this.addSql('drop trigger "chain" on "audit_entry";')
    this.addSql('drop function app.erase_audit_details(uuid);')
    this.addSql('drop function app.chain_audit_entry();')
    this.addSql('drop function app.link_audit_entry(public.audit_entry);')
    this.addSql('drop function app.audit_entry_hash(public.audit_entry);')
    this.addSql('drop function app.audit_detail_hash(bytea, jsonb);')
    this.addSql('drop table app.audit_head;')
    this.addSql('drop index "audit_entry_organization_id_subject_id_sequence_index";')
    this.addSql('alter table "audit_entry" drop constraint "audit_entry_organization_id_sequence_unique";')
    this.addSql('alter table "audit_entry" no force row level security;')
    this.addSql(`update "audit_entry" set "detail" = '{}' where "detail" is null;`)
    this.addSql('alter table "audit_entry" force row level security;')
    this.addSql(`alter table "audit_entry" alter column "detail" set not null, drop column "sequence",
      drop column "previous_hash", drop column "hash", drop column "detail_salt", drop column "detail_hash",
      drop column "erased_at";`)
    this.addSql(
      'create index "audit_entry_organization_id_subject_id_at_index" on "audit_entry" ("organization_id", "subject_id", "at");',
    )
  }
}
