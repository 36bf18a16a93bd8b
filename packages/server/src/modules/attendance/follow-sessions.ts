import type { EntityManager } from '@mikro-orm/postgresql'
import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { SessionChange } from '../training/training.module.ts'
import type { TrainingSession } from '../training/training-session.entity.ts'
import { fillSeats } from './fill-seats.ts'
import { readSeats } from './read-seats.ts'
import { tellPeople } from './tell-people.ts'

/** Tells the people of sessions what has changed, and gives out seats that were added; refused where they are fewer than people. */
export async function followSessions(
  { em, now }: Command,
  heads: readonly TrainingSession[],
  change: SessionChange,
): Promise<void> {
  if (change === 'seats') {
    for (const head of heads) await followSeats(em, head, now)
    return
  }
  // What is over is corrected on file, and nobody has to come anywhere else.
  const toCome = heads.filter(({ endsAt }) => endsAt > now)
  if (toCome.length === 0) return
  const registered: { sessionId: string; employeeIds: string[] }[] = await em.execute(
    `select session_id as "sessionId", array_agg(employee_id) as "employeeIds" from attendance
      where session_id = any (?::uuid[]) and archived_at is null and status = 'registered' group by session_id`,
    [`{${toCome.map(({ id }) => id).join(',')}}`],
  )
  const sequences = new Map(toCome.map(({ id, calendarSequence }) => [id, calendarSequence]))
  for (const { sessionId, employeeIds } of registered) {
    const occasion = `${sequences.get(sessionId)}`
    await tellPeople(em, { kind: 'training_change', sessionId, employeeIds, occasion })
  }
}

async function followSeats(em: EntityManager, head: TrainingSession, now: Date): Promise<void> {
  const { taken } = await readSeats(em, head)
  if (head.capacity != null && head.capacity < taken)
    throw fieldRefused(
      'capacity',
      'fewer_than_registered',
      `${taken} people have a seat. Enter ${taken} or more, or take people off the list first.`,
    )
  await fillSeats(em, head, now)
}
