import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { answerSession } from './answer-session.ts'
import { refuseWithPeople } from './refuse-with-people.ts'
import { partsOf, sessionToChange } from './session-to-change.ts'
import { spanParts } from './span-parts.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** Puts a session away that nobody is in, a series with its parts; it can be brought back. */
export async function archiveTrainingSession(
  command: Command,
  input: VersionedInput,
): Promise<TrainingSessionType> {
  const { session, head } = await sessionToChange(command, input)
  if (!session.archivedAt) {
    const parts = await partsOf(command, session.id)
    await refuseWithPeople(command, [session.id, ...parts.map(({ id }) => id)])
    if (session.partOf && session.state === 'planned' && (await partsOf(command, head.id)).length === 1)
      throw new Refused('NOT_ALLOWED', 'This is the last part of its series. Put the series away instead.')
    for (const part of parts) part.archivedAt = command.now
    session.archivedAt = command.now
    command.audit(session.id, { archived: true })
    await command.em.flush()
    if (session.partOf) await spanParts(command, head)
  }
  return answerSession(command.em, session.id)
}
