import { isId } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Viewer } from '../../kernel/request-context.ts'

/** Notes that the viewer has seen comments that call them. What somebody reads is nobody's business: it isn't on record. */
export async function markMentionsRead(
  { em, viewer, now }: Command,
  ids: readonly string[],
): Promise<Viewer> {
  await em.execute(
    'update comment_mention set read_at = ? where id = any (?::uuid[]) and account_id = ? and read_at is null',
    [now, `{${ids.filter(isId).join(',')}}`, viewer.accountId],
  )
  return viewer
}
