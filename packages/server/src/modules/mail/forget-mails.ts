import type { EntityManager } from '@mikro-orm/postgresql'

/** Takes away all mails of one kind about one record, sent or not. */
export async function forgetMails(
  em: EntityManager,
  { kind, about }: { kind: string; about: string },
): Promise<void> {
  await em.execute('delete from outgoing_mail where kind = ? and about = ?', [kind, about])
}
