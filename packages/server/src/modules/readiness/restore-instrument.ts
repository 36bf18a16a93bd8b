import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { instrumentOfOwn } from './instrument-to-change.ts'
import { instrumentOnFile } from './instruments.read.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'
import { refuseOneMoreInstrument } from './refuse-one-more-instrument.ts'

/** Brings back an instrument that was put away, with all its versions. */
export async function restoreInstrument(
  command: Command,
  input: VersionedInput,
): Promise<ReadinessInstrumentType> {
  const { em, audit } = command
  const { id, family, archivedAt } = await instrumentOfOwn(command, input)
  if (archivedAt) await refuseOneMoreInstrument(command)
  for (const version of await em.find(ReadinessInstrument, { family })) version.archivedAt = null
  audit(id, { archived: false })
  return instrumentOnFile(em, id)
}
