import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { holdSession, readTrainingSession } from '../training/training.module.ts'
import { findWanted } from './find-wanted.ts'
import { placePeople } from './place-people.ts'
import type { RegisterForTrainingInput } from './registration.input.ts'
import type { TrainingRegistrationType } from './registration.type.ts'
import { tellPeople } from './tell-people.ts'
import { readUnprepared } from './unprepared.read.ts'

const NAMED = 50

/** Registers people for a session; those for whom there is no seat left wait for one. Each of them gets a mail. */
export async function registerForTraining(
  command: Command,
  input: RegisterForTrainingInput,
): Promise<TrainingRegistrationType> {
  const { em, now } = command
  const { head } = await holdSession(command, input.sessionId)
  if (head.archivedAt || head.state === 'cancelled')
    throw new Refused('NOT_ALLOWED', 'This session doesn’t take place. Bring it back first.')
  if (head.endsAt <= now)
    throw new Refused('NOT_ALLOWED', 'This session is over. Put down on its sheet who was there.')
  const wanted = await findWanted(command, input, head)
  const { seated, waiting } = await placePeople(command, head, { employeeIds: wanted, source: 'sheet' })
  const employeeIds = [...seated, ...waiting]
  command.audit(head.id, { registered: seated.length, waiting: waiting.length })
  await tellPeople(em, { kind: 'training_registration', sessionId: head.id, employeeIds, occasion: newId() })
  const day = head.startsAt.toISOString().slice(0, 10)
  const unprepared = await readUnprepared(em, { courseId: head.course.id, employeeIds, day })
  const session = await readTrainingSession(em, head.id)
  if (!session) throw new Error('A session that is held is there.')
  return {
    session,
    employeeIds,
    seated: seated.length,
    waiting: waiting.length,
    unchanged: wanted.length - employeeIds.length,
    unprepared: unprepared.slice(0, NAMED).map(({ fullName }) => fullName),
  }
}
