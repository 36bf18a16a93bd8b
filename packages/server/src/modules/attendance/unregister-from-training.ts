import { PASTED_LINES_MAX } from '@tidemark/domain/attendance/read-pasted-people'
import { distinctKeys } from '@tidemark/domain/kernel/distinct-keys'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { holdSession, readTrainingSession } from '../training/training.module.ts'
import { fillSeats } from './fill-seats.ts'
import type { UnregisterFromTrainingInput } from './registration.input.ts'
import type { TrainingRegistrationType } from './registration.type.ts'
import { takeOffList } from './take-off-list.ts'
import { tellPeople } from './tell-people.ts'

const keys = z.object({ employeeIds: distinctKeys(PASTED_LINES_MAX) })

/** Takes people off the list of a session. Their seats go to those who wait longest; each of them gets a mail. */
export async function unregisterFromTraining(
  command: Command,
  input: UnregisterFromTrainingInput,
): Promise<TrainingRegistrationType> {
  const { em, now } = command
  const { employeeIds } = checked(keys, { employeeIds: input.employeeIds })
  const { head } = await holdSession(command, input.sessionId)
  const gone = await takeOffList(command, { sessionId: head.id, employeeIds: employeeIds.filter(isId) })
  if (gone.length === 0) throw notFound('A registration of these people')
  command.audit(head.id, { unregistered: gone.length })
  if (head.endsAt > now)
    await tellPeople(em, {
      kind: 'training_registration',
      sessionId: head.id,
      employeeIds: gone.map(({ id }) => id),
      occasion: newId(),
    })
  await fillSeats(em, head, now)
  const session = await readTrainingSession(em, head.id)
  if (!session) throw new Error('A session that is held is there.')
  return {
    session,
    employeeIds: gone.map(({ id }) => id),
    seated: 0,
    waiting: 0,
    unchanged: employeeIds.length - gone.length,
    unprepared: [],
  }
}
