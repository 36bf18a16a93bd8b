import { Refused } from '../../kernel/refusal.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { instrumentOfOwn } from './instrument-to-change.ts'
import { instrumentOnFile } from './instruments.read.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'

/** Makes the next version of an instrument, asking the same at first. It can be changed until a round is opened with it. */
export async function newInstrumentVersion(
  command: Command,
  input: VersionedInput,
): Promise<ReadinessInstrumentType> {
  const { em, viewer, audit } = command
  const { family, name, source, licence, content, archivedAt } = await instrumentOfOwn(command, input)
  if (archivedAt) throw new Refused('NOT_ALLOWED', `“${name}” was put away. Bring it back first.`)
  const versions = await em.find(ReadinessInstrument, { family }, { orderBy: { number: 'desc' }, limit: 1 })
  const number = (versions[0]?.number ?? 0) + 1
  const id = newId()
  em.create(ReadinessInstrument, {
    id,
    organization: viewer.organizationId,
    family,
    number,
    name,
    source: source ?? null,
    licence: licence ?? null,
    content: structuredClone(content),
  })
  audit(id, { name, number })
  return instrumentOnFile(em, id)
}
