import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { instrumentOfOwn } from './instrument-to-change.ts'
import { instrumentOnFile } from './instruments.read.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'

/** Puts an instrument away with all its versions; rounds that asked it keep it, and it can be brought back. */
export async function archiveInstrument(
  command: Command,
  input: VersionedInput,
): Promise<ReadinessInstrumentType> {
  const { em, now, audit } = command
  const { id, family } = await instrumentOfOwn(command, input)
  for (const version of await em.find(ReadinessInstrument, { family })) version.archivedAt ??= now
  audit(id, { archived: true })
  return instrumentOnFile(em, id)
}
