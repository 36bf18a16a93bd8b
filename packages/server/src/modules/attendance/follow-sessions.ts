import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { SessionChange } from '../training/training.module.ts'
import type { TrainingSession } from '../training/training-session.entity.ts'
import { fillSeats } from './fill-seats.ts'
import { readSeats } from './read-seats.ts'
import { tellPeople } from './tell-people.ts'

/** Tells the people of a session what has changed, and gives out seats that were added; refused where they are fewer than people. */
export async function followSessions(
  { em, now }: Command,
  head: TrainingSession,
  change: SessionChange,
): Promise<void> {
  if (change === 'seats') {
    const { taken } = await readSeats(em, head)
    if (head.capacity != null && head.capacity < taken)
      throw fieldRefused(
        'capacity',
        'fewer_than_registered',
        `${taken} people have a seat. Enter ${taken} or more, or take people off the list first.`,
      )
    await fillSeats(em, head, now)
    return
  }
  // What is over is corrected on file, and nobody has to come anywhere else.
  if (head.endsAt <= now) return
  const people: { id: string }[] = await em.execute(
    `select employee_id as id from attendance
      where session_id = ? and archived_at is null and status = 'registered'`,
    [head.id],
  )
  await tellPeople(em, {
    kind: 'training_change',
    sessionId: head.id,
    employeeIds: people.map(({ id }) => id),
    occasion: `${head.calendarSequence}`,
  })
}
