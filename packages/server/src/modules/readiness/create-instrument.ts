import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { instrumentFields } from './instrument-fields.ts'
import { instrumentOnFile } from './instruments.read.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import type { CreateInstrumentInput } from './readiness-instrument.input.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'
import { refuseOneMoreInstrument } from './refuse-one-more-instrument.ts'

/** Puts an instrument of one's own on file. */
export async function createInstrument(
  command: Command,
  input: CreateInstrumentInput,
): Promise<ReadinessInstrumentType> {
  const { em, viewer, audit } = command
  const fields = instrumentFields(input.instrument)
  await refuseOneMoreInstrument(command)
  const id = newId()
  const organization = viewer.organizationId
  em.create(ReadinessInstrument, { id, organization, family: id, number: 1, ...fields })
  audit(id, { name: fields.name, items: fields.content.items.length })
  return instrumentOnFile(em, id)
}
