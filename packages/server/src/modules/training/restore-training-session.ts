import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { answerSession } from './answer-session.ts'
import { sessionToChange } from './session-to-change.ts'
import { spanParts } from './span-parts.ts'
import { TrainingSession } from './training-session.entity.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** Brings back a session that was put away, a series with the parts that went with it. */
export async function restoreTrainingSession(
  command: Command,
  input: VersionedInput,
): Promise<TrainingSessionType> {
  const { session, head } = await sessionToChange(command, input)
  if (session.partOf && head.archivedAt)
    throw new Refused('NOT_ALLOWED', 'Its whole series was put away. Bring the series back instead.')
  if (session.archivedAt) {
    const parts = await command.em.find(TrainingSession, {
      partOf: session.id,
      archivedAt: session.archivedAt,
    })
    for (const part of parts) part.archivedAt = null
    session.archivedAt = null
    command.audit(session.id, { archived: false })
    await command.em.flush()
    if (session.partOf) await spanParts(command, head)
  }
  return answerSession(command.em, session.id)
}
