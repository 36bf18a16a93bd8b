import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { revive, takeSnapshot } from './answer-snapshot.ts'
import { checked } from './checked.ts'
import { newId } from './new-id.ts'
import { Refused } from './refusal.ts'
import type { KeyedSend, Viewer } from './request-context.ts'

const KEY = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x20-\x7e]{1,100}$/, 'Use 1 to 100 printable characters, such as a new UUID for each change.'),
})

/** Whose send of what. */
export interface Sender {
  em: EntityManager
  viewer: Viewer
  send: KeyedSend
}

/**
 * What an earlier send of this mutation was answered; null if there is none. Then the key belongs to this transaction:
 * a second send waits here until it ends, and finds either its answer or, if it was undone, nothing.
 */
export async function answerOfEarlierSend(
  { em, viewer, send }: Sender,
  toldOnce?: string,
): Promise<{ answer: unknown } | null> {
  checked(KEY, { 'Idempotency-Key': send.key })
  const [kept]: { isSame: boolean; isAnswered: boolean; answer: unknown }[] = await em.execute(
    // The update changes nothing: it is there to wait for, lock and return the row of an earlier send.
    `insert into kept_answer as kept (id, organization_id, account_id, key, request_hash, answers)
      values (?, ?, ?, ?, ?, '{}')
      on conflict (organization_id, account_id, key) do update set key = excluded.key
      returning request_hash = ? as "isSame", answers -> ? is not null as "isAnswered", answers -> ? as answer`,
    [
      newId(),
      viewer.organizationId,
      viewer.accountId,
      send.key,
      send.requestHash,
      send.requestHash,
      send.field,
      send.field,
    ],
  )
  if (!kept?.isSame) throw otherRequest()
  if (!kept.isAnswered) return null
  if (toldOnce !== undefined) throw new Refused('TOLD_ONCE', toldOnce)
  return { answer: revive(em, kept.answer) }
}

/** Keeps the answer in the transaction that it tells of: either both are on disk or none is. */
export async function keepAnswer({ em, viewer, send }: Sender, answer: unknown): Promise<void> {
  await em.execute(
    `update kept_answer set answers = answers || jsonb_build_object(?::text, ?::jsonb)
      where organization_id = ? and account_id = ? and key = ?`,
    [
      send.field,
      JSON.stringify(takeSnapshot(em, answer) ?? null),
      viewer.organizationId,
      viewer.accountId,
      send.key,
    ],
  )
}

const otherRequest = () =>
  new Refused(
    'KEY_REUSED',
    'This idempotency key was used for another request. Send this one with a new key.',
  )
