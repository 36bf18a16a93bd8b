import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { instrumentOnFile } from './instruments.read.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import type { CopyInstrumentInput } from './readiness-instrument.input.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'
import { refuseOneMoreInstrument } from './refuse-one-more-instrument.ts'

/** Makes an instrument of one's own of another one. Items keep their keys, so that what both ask can be compared. */
export async function copyInstrument(
  command: Command,
  { id: original }: CopyInstrumentInput,
): Promise<ReadinessInstrumentType> {
  const { em, viewer, audit } = command
  const { name, source, licence, content } = await load(em, ReadinessInstrument, original, 'The instrument')
  await refuseOneMoreInstrument(command)
  const id = newId()
  const title = `Copy of ${name}`.slice(0, 200)
  em.create(ReadinessInstrument, {
    id,
    organization: viewer.organizationId,
    family: id,
    number: 1,
    name: title,
    source: source ?? null,
    licence: licence ?? null,
    content: structuredClone(content),
  })
  audit(id, { name: title, copyOf: original, items: content.items.length })
  return instrumentOnFile(em, id)
}
