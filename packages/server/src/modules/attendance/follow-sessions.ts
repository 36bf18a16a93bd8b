import type { EntityManager } from '@mikro-orm/postgresql'
import { tooFewSeats } from '@tidemark/domain/training/too-few-seats'
import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { SessionChange } from '../training/training.module.ts'
import type { TrainingSession } from '../training/training-session.entity.ts'
import { fillSeats } from './fill-seats.ts'
import { readSeatsOf } from './session-seats.read.ts'
import { tellPeople } from './tell-people.ts'

/** Tells the people of sessions what has changed, and gives out seats that were added; refused where they are fewer than people. */
export async function followSessions(
  { em, now }: Command,
  heads: readonly TrainingSession[],
  change: SessionChange,
): Promise<void> {
  if (change === 'seats') {
    await followSeats(em, heads, now)
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

async function followSeats(em: EntityManager, heads: readonly TrainingSession[], now: Date): Promise<void> {
  const seats = await readSeatsOf(
    em,
    heads.map(({ id }) => id),
  )
  for (const head of heads) {
    const { taken = 0, waiting = 0 } = seats.get(head.id) ?? {}
    const message = tooFewSeats(head.capacity ?? null, taken)
    if (message !== null) throw fieldRefused('capacity', 'fewer_than_registered', message)
    if (waiting > 0) await fillSeats(em, head, now)
  }
}
