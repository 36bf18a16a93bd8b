import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import { instrumentFields } from './instrument-fields.ts'
import { instrumentToChange } from './instrument-to-change.ts'
import { instrumentOnFile } from './instruments.read.ts'
import type { UpdateInstrumentInput } from './readiness-instrument.input.ts'
import type { ReadinessInstrumentType } from './readiness-instrument.type.ts'

/** Changes a version of an instrument that no round was opened with. */
export async function updateInstrument(
  command: Command,
  { instrument: given, ...seen }: UpdateInstrumentInput,
): Promise<ReadinessInstrumentType> {
  const instrument = await instrumentToChange(command, seen)
  const { content, ...fields } = instrumentFields(given)
  const asked = JSON.stringify(instrument.content) !== JSON.stringify(content)
  command.auditEdit(instrument.id, {
    ...changesOf(instrument, fields),
    ...(asked && { items: { before: instrument.content.items.length, after: content.items.length } }),
  })
  command.em.assign(instrument, { ...fields, ...(asked && { content }) }, { mergeObjectProperties: false })
  return instrumentOnFile(command.em, instrument.id)
}
