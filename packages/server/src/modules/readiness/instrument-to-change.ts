import { LockMode } from '@mikro-orm/core'
import { load } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

/** A version of an instrument of one's own as the client saw it. Until the command ends no round is opened with it. */
export async function instrumentOfOwn(
  { em }: Command,
  { id, version }: VersionedInput,
): Promise<ReadinessInstrument> {
  const instrument = await load(em, ReadinessInstrument, id, 'The instrument')
  await em.refresh(instrument, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (instrument.version !== version) throw changedMeanwhile()
  if (!instrument.isBuiltIn) return instrument
  throw new Refused('NOT_ALLOWED', `“${instrument.name}” came with Tidemark. Copy it, and change the copy.`)
}

/** The same, if no round was opened with it: what people were asked stays as they were asked it. */
export async function instrumentToChange(
  command: Command,
  input: VersionedInput,
): Promise<ReadinessInstrument> {
  const instrument = await instrumentOfOwn(command, input)
  if (!(await isInUse(command, instrument.id))) return instrument
  const message = `A round was opened with version ${instrument.number} of “${instrument.name}”. Make a new version, and change that.`
  throw new Refused('IN_USE', message)
}

async function isInUse({ em }: Command, instrument: string): Promise<boolean> {
  return (await em.count(ReadinessRound, { instrument, openedAt: { $ne: null } })) > 0
}
