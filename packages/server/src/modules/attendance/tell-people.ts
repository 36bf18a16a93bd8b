import type { EntityManager } from '@mikro-orm/postgresql'
import { queueMails } from '../mail/mail.module.ts'
import type { TrainingMailKind } from './training-letters.ts'

interface Told {
  kind: TrainingMailKind
  /** The session whose people they are. */
  sessionId: string
  employeeIds: readonly string[]
  /** Whoever was told on it already isn't told again. */
  occasion: string
}

/** Has people get a mail about how they stand to a session, if and when this transaction commits. */
export async function tellPeople(
  em: EntityManager,
  { kind, sessionId, employeeIds, occasion }: Told,
): Promise<void> {
  if (employeeIds.length === 0) return
  await queueMails(em, { kind, about: sessionId, occasion, to: [...employeeIds] })
}
