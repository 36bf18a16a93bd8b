import { Migration } from '@mikro-orm/migrations'

/** What the app's role may not do although it may write every other table: change what is on the audit record. */
export class Migration20261122060000_app_role_limits extends Migration {
  override name = 'Migration20261122060000_app_role_limits'

  override up() {
    this.addSql('revoke update, delete on "audit_entry" from tm_app;')
    this.addSql('revoke all on "mikro_orm_migrations" from tm_app;')
  }

  override down() {
    this.addSql('grant update, delete on "audit_entry" to tm_app;')
  }
}
