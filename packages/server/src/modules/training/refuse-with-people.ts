import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'

type CountPeople = (command: Command, sessionIds: readonly string[]) => Promise<number>

const counts: CountPeople[] = []

/** Says how many people are in sessions: for features that these don't know, and that keep them there. */
export function countPeopleInSessions(count: CountPeople): void {
  counts.push(count)
}

/** Refuses to put away what people are in: their attendance would go with it, and nobody would be told. */
export async function refuseWithPeople(command: Command, sessionIds: readonly string[]): Promise<void> {
  let people = 0
  for (const count of counts) people += await count(command, sessionIds)
  if (people === 0) return
  throw new Refused(
    'IN_USE',
    `${people === 1 ? 'One person is' : `${people} people are`} on its list. Cancel it, so that they are told, or take them off first.`,
  )
}
