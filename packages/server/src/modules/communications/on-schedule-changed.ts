import type { Command } from '../../kernel/run-command.ts'
import type { Communication } from './communication.entity.ts'

/** `scheduled`: it leaves on its day; `changed`: its words, time or place did; `unscheduled`: it doesn't leave after all. */
export type ScheduleChange = 'scheduled' | 'changed' | 'unscheduled'

type Follow = (command: Command, communication: Communication, change: ScheduleChange) => Promise<void>

const follows: Follow[] = []

/**
 * Has something done in the transaction that schedules a communication, changes a scheduled one or takes it off the schedule:
 * for features that this one can't know, such as invitations that leave at once. Who follows may refuse.
 */
export function onScheduleChanged(follow: Follow): void {
  follows.push(follow)
}

/** Writes what the command did so far, so that those who follow read it. */
export async function followSchedule(
  command: Command,
  communication: Communication,
  change: ScheduleChange,
): Promise<void> {
  await command.em.flush()
  for (const follow of follows) await follow(command, communication, change)
}
