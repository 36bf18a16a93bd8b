import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { answerSession } from './answer-session.ts'
import { followSessions } from './on-session-changed.ts'
import { partsOf, sessionToChange } from './session-to-change.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** Has a session that was called off take place after all, a series with all its parts; whoever is registered is told. */
export async function reinstateTrainingSession(
  command: Command,
  input: VersionedInput,
): Promise<TrainingSessionType> {
  const { session, head } = await sessionToChange(command, input)
  if (session.partOf && head.state === 'cancelled')
    throw new Refused('NOT_ALLOWED', 'Its whole series is cancelled. Have the series take place instead.')
  if (session.state === 'cancelled') {
    for (const part of await partsOf(command, session.id))
      if (part.state === 'cancelled') part.state = 'planned'
    session.state = 'planned'
    head.calendarSequence += 1
    command.audit(session.id, { state: { before: 'cancelled', after: 'planned' } })
    await followSessions(command, [head], 'reinstated')
  }
  return answerSession(command.em, session.id)
}
