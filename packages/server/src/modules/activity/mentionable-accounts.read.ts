import type { SignedInContext } from '../../kernel/request-context.ts'
import { findViewers } from '../access/access.module.ts'
import type { AccountRefType } from './account-ref.type.ts'
import { findSubject } from './find-subject.read.ts'
import { whoReadsComments } from './who-reads-comments.read.ts'

/** The most names that are offered at a time. */
export const OFFERED_MAX = 20

/**
 * Who can be called by name beside a record: others who may read its comments, by name. Nobody else is told, so that the
 * list gives away neither who has an account nor who sees what.
 */
export async function readMentionableAccounts(
  context: SignedInContext,
  subjectId: string,
  search: string,
): Promise<AccountRefType[]> {
  const subject = await findSubject(context, subjectId)
  if (!subject) return []
  const found = await findViewers(context.em, search)
  const readers = await whoReadsComments(context.em, subject, found)
  return readers
    .filter(({ accountId }) => accountId !== context.viewer.accountId)
    .slice(0, OFFERED_MAX)
    .map(({ accountId, displayName }) => ({ id: accountId, displayName }))
}
