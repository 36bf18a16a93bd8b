import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { answerSession } from './answer-session.ts'
import { followSessions } from './on-session-changed.ts'
import { partsOf, sessionToChange } from './session-to-change.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** Calls a session off, a series with all its parts; whoever is registered is told. */
export async function cancelTrainingSession(
  command: Command,
  input: VersionedInput,
): Promise<TrainingSessionType> {
  const { session, head } = await sessionToChange(command, input)
  if (session.state === 'held')
    throw new Refused(
      'NOT_ALLOWED',
      'It is on file who was there: what took place can’t be cancelled any more.',
    )
  if (session.state === 'planned') {
    for (const part of await partsOf(command, session.id))
      if (part.state === 'planned') part.state = 'cancelled'
    session.state = 'cancelled'
    head.calendarSequence += 1
    command.audit(session.id, { state: { before: 'planned', after: 'cancelled' } })
    await followSessions(command, [head], 'cancelled')
  }
  return answerSession(command.em, session.id)
}
