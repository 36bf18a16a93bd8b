import { REPLIES_MAX } from '@tidemark/domain/readiness/reply-input'
import { load } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { programToChange } from '../programs/programs.module.ts'
import { ReadinessReply } from './readiness-reply.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

/** A round whose results may be answered: the viewer runs its program, and it is closed. */
export async function roundToAnswer(
  command: Command,
  roundId: string,
  what = 'The round',
): Promise<ReadinessRound> {
  const round = await load(command.em, ReadinessRound, roundId, what)
  await programToChange(command, round.program.id, what)
  if (!round.closedAt) throw new Refused('NOT_ALLOWED', 'What people said is known when the round is closed.')
  return round
}

/** A reply as the client saw it, with its round, if the viewer may change that one's replies. */
export async function replyToChange(
  command: Command,
  { id, version }: VersionedInput,
): Promise<{ reply: ReadinessReply; round: ReadinessRound }> {
  const reply = await load(command.em, ReadinessReply, id, 'The reply')
  const round = await roundToAnswer(command, reply.round.id, 'The reply')
  // Whoever had the program before us may have changed the reply since it was loaded.
  await command.em.refresh(reply)
  if (reply.version !== version) throw changedMeanwhile()
  return { reply, round }
}

/** Refuses one more reply to a round that has the most already. */
export async function refuseOneMoreReply({ em }: Command, round: ReadinessRound): Promise<void> {
  if ((await em.count(ReadinessReply, { round: round.id, archivedAt: null })) < REPLIES_MAX) return
  throw new Refused('NOT_ALLOWED', `A round has at most ${REPLIES_MAX} replies. Take one away first.`)
}
