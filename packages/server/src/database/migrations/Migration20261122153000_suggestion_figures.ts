import { Migration } from '@mikro-orm/migrations';

/** The figures of a suggestion that was answered, so that it can be told when they have become clearly worse. Nobody has answered one before. */
export class Migration20261122153000_suggestion_figures extends Migration {

  override name = 'Migration20261122153000_suggestion_figures';

  override up() {
    this.addSql(`alter table "suggestion_answer" add "figures" jsonb not null;`);
  }

  override down() {
    this.addSql(`alter table "suggestion_answer" drop column "figures";`);
  }

}
