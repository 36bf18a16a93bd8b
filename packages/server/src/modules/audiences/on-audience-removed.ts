import type { Command } from '../../kernel/run-command.ts'
import type { Audience } from './audience.entity.ts'

type Follow = (command: Command, audience: Audience) => Promise<void>

const follows: Follow[] = []

/**
 * Has something asked before an audience is taken away, in the transaction that does it: for features that this one can't
 * know. Who follows may refuse.
 */
export function onAudienceRemoved(follow: Follow): void {
  follows.push(follow)
}

export async function followRemoval(command: Command, audience: Audience): Promise<void> {
  for (const follow of follows) await follow(command, audience)
}
