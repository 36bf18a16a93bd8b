import type { EntityManager } from '@mikro-orm/postgresql'

/** Who sends a request again does so within minutes, or after days without a network. */
const KEPT_FOR = '7 days'

/** Forgets answers that nobody will ask for again. */
export async function clearKeptAnswers(em: EntityManager): Promise<void> {
  await em.execute('delete from kept_answer where created_at < now() - ?::interval', [KEPT_FOR])
}
