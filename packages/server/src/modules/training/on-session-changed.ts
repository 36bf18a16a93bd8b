import type { Command } from '../../kernel/run-command.ts'
import type { TrainingSession } from './training-session.entity.ts'

/** `moved`: when, where or with whom is another; `seats`: there are others; `cancelled`, `reinstated`: whether it takes place. */
export type SessionChange = 'moved' | 'seats' | 'cancelled' | 'reinstated'

type Follow = (command: Command, heads: readonly TrainingSession[], change: SessionChange) => Promise<void>

const follows: Follow[] = []

/**
 * Has something done in the transaction that changes sessions: for features that this one can't know, such as telling its
 * people. What is handed on is the session whose people they are: of a part, its series. Who follows may refuse.
 */
export function onSessionChanged(follow: Follow): void {
  follows.push(follow)
}

/** Writes what the command did so far, so that those who follow read it. */
export async function followSessions(
  command: Command,
  heads: readonly TrainingSession[],
  change: SessionChange,
): Promise<void> {
  await command.em.flush()
  for (const follow of follows) await follow(command, heads, change)
}
