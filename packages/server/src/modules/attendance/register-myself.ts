import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { holdSession } from '../training/training.module.ts'
import { mayChoose } from './may-choose.read.ts'
import { placePeople } from './place-people.ts'
import type { RegisterMyselfInput } from './registration.input.ts'
import { tellPeople } from './tell-people.ts'
import { readUnprepared } from './unprepared.read.ts'

/** Registers the viewer for a session that they may choose; if all seats are taken, on its waiting list. */
export async function registerMyself(
  command: Command,
  { sessionId, takesBack }: RegisterMyselfInput,
): Promise<void> {
  const { em, viewer, now } = command
  const { head } = await holdSession(command, sessionId)
  const employeeId = viewer.employeeId
  if (employeeId === null || !(await mayChoose(em, { sessionId: head.id, employeeId, now })))
    throw notFound('The session')
  const [missing] = await readUnprepared(em, {
    courseId: head.course.id,
    employeeIds: [employeeId],
    day: head.startsAt.toISOString().slice(0, 10),
  })
  if (missing)
    throw new Refused(
      'NOT_ALLOWED',
      `This course asks for “${missing.missing}” first. Complete that one, then choose again.`,
    )
  const { seated, waiting } = await placePeople(command, head, {
    employeeIds: [employeeId],
    source: 'person',
    takesBack: takesBack ?? false,
  })
  const employeeIds = [...seated, ...waiting]
  if (employeeIds.length === 0) return
  command.audit(head.id, { registered: seated.length, waiting: waiting.length })
  await tellPeople(em, { kind: 'training_registration', sessionId: head.id, employeeIds, occasion: newId() })
}
