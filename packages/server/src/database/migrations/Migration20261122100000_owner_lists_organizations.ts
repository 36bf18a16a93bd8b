import { Migration } from '@mikro-orm/migrations'

/**
 * Lets the owner of the tables list the organizations, so that a backup can read each of them behind its own wall. A
 * backup that trusted another list could leave a whole organization out and nobody would notice.
 */
export class Migration20261122100000_owner_lists_organizations extends Migration {
  override name = 'Migration20261122100000_owner_lists_organizations'

  override up() {
    this.addSql('create policy "owner_lists" on "organization" for select to "tm_owner" using (true);')
  }

  override down() {
    this.addSql('drop policy "owner_lists" on "organization";')
  }
}
