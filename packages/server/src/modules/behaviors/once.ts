import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Recording } from './recording.entity.ts'

/**
 * The recording that an earlier send with this key has made; null if there is none. Sends with one key take turns, so
 * that the second of two at once finds what the first has written instead of breaking its unique key.
 */
export async function earlierSend({ em, viewer }: Command, key: string): Promise<Recording | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `recording ${viewer.organizationId} ${key}`,
  ])
  return em.findOne(Recording, { idempotencyKey: key })
}

/** The key was used before, for something else. */
export const otherSend = () =>
  new Refused('CONFLICT', 'This key was used for other observations. Send these with a new key.')
