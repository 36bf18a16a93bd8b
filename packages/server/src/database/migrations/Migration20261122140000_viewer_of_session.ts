import { Migration } from '@mikro-orm/migrations'

/**
 * Who has a session, in one statement of the app's role: the session's times, and the account with its roles as they are now.
 * Sign-ins and accounts lie behind two walls, so the owner looks for the app, and tells what one token opens and nothing else.
 * The viewer is null where the account is disabled or gone; there is no row where the session has ended. Whose turn it was
 * is put back. Its statements are planned once for each connection.
 */
export class Migration20261122140000_viewer_of_session extends Migration {
  override name = 'Migration20261122140000_viewer_of_session'

  override up() {
    this.addSql(`create function app.viewer_of_session(its_token text, at timestamptz,
        out created_at timestamptz, out updated_at timestamptz, out viewer json)
      returns setof record language plpgsql security definer set search_path = pg_catalog as $$
      declare
        whose_turn text := coalesce(current_setting('app.org', true), '');
        its_user text;
        its_organization text;
      begin
        select s."createdAt", s."updatedAt", u.id, u."organizationId"
          into created_at, updated_at, its_user, its_organization
          from auth.session s join auth."user" u on u.id = s."userId"
         where s.token = its_token and s."expiresAt" > at;
        if not found then return; end if;
        perform set_config('app.org', its_organization, true);
        select json_build_object('accountId', a.id, 'organizationId', a.organization_id, 'displayName', a.display_name,
                 'email', a.email, 'employeeId', a.employee_id, 'roles', coalesce((
                   select json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id,
                            'programId', r.program_id) order by r.id)
                     from public.role_assignment r
                    where r.organization_id = a.organization_id and r.account_id = a.id), '[]'))
          into viewer
          from public.account a
         where a.auth_user_id = its_user and a.status = 'active' and a.archived_at is null;
        perform set_config('app.org', whose_turn, true);
        return next;
      end $$;`)
    this.addSql('revoke all on function app.viewer_of_session(text, timestamptz) from public;')
    this.addSql('grant execute on function app.viewer_of_session(text, timestamptz) to tm_app;')
  }

  override down() {
    this.addSql('drop function app.viewer_of_session(text, timestamptz);')
  }
}
