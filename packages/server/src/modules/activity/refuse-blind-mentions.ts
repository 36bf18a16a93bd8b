import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { readViewers } from '../access/access.module.ts'
import type { RecordRefType } from './record-ref.type.ts'
import { whoReadsComments } from './who-reads-comments.read.ts'

/** Refuses to call anybody who couldn't read what they are called to. */
export async function refuseBlindMentions(
  { em }: Command,
  subject: RecordRefType,
  accountIds: readonly string[],
): Promise<void> {
  if (accountIds.length === 0) return
  const called = await readViewers(em, accountIds)
  const readers = new Set((await whoReadsComments(em, subject, called)).map(({ accountId }) => accountId))
  const blind = accountIds.filter((id) => !readers.has(id))
  if (blind.length === 0) return
  const names = blind.map((id) => called.find(({ accountId }) => accountId === id)?.displayName)
  const message = `${names.map((name) => (name ? `“${name}”` : 'Somebody')).join(', ')} can’t see this record, so they can’t be mentioned here.`
  throw new Refused('INVALID_INPUT', message, [{ field: 'body', code: 'cannot_see', message }])
}
