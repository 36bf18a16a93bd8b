import type { Command } from '../../kernel/run-command.ts'

/** How many people have a seat in each session that files can name, by its id; sessions without any are left out. */
type CountSeats = (command: Command) => Promise<Record<string, number>>

const counts: CountSeats[] = []

/** Says how many seats are taken: for features that these sessions don't know, and that give them out. */
export function countSeatsTaken(count: CountSeats): void {
  counts.push(count)
}

/** How many seats are taken, by session. */
export async function readSeatsTaken(command: Command): Promise<Record<string, number>> {
  const taken: Record<string, number> = {}
  for (const count of counts)
    for (const [id, seats] of Object.entries(await count(command))) taken[id] = (taken[id] ?? 0) + seats
  return taken
}
