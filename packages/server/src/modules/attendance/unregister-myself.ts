import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { holdSession } from '../training/training.module.ts'
import { fillSeats } from './fill-seats.ts'
import type { MyTrainingSessionInput } from './registration.input.ts'
import { takeOffList } from './take-off-list.ts'
import { tellPeople } from './tell-people.ts'

/** Takes the viewer off the list of a session that has not begun; the seat goes to whoever waits longest. */
export async function unregisterMyself(
  command: Command,
  { sessionId }: MyTrainingSessionInput,
): Promise<void> {
  const { em, viewer, now } = command
  const { head } = await holdSession(command, sessionId)
  const employeeIds = viewer.employeeId === null ? [] : [viewer.employeeId]
  if ((head.isSelfPaced ? head.endsAt : head.startsAt) <= now)
    throw new Refused('NOT_ALLOWED', 'It has begun already. Tell the trainer that you can’t come.')
  const [gone] = await takeOffList(command, { sessionId: head.id, employeeIds })
  if (!gone) throw notFound('Your registration')
  command.audit(head.id, { unregistered: 1 })
  if (gone.hadSeat)
    await tellPeople(em, {
      kind: 'training_registration',
      sessionId: head.id,
      employeeIds,
      occasion: newId(),
    })
  await fillSeats(em, head, now)
}
