import { LockMode } from '@mikro-orm/core'
import { hasSteps } from '@tidemark/domain/readiness/instrument-input'
import { isId } from '../../kernel/load.ts'
import { fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'

/** The version of an instrument that a round is to ask. Until the command ends, nobody changes it or puts it away. */
export async function instrumentOfRound(
  { em }: Command,
  id: string,
  { isAsked }: { isAsked: boolean } = { isAsked: true },
): Promise<ReadinessInstrument> {
  const lockMode = LockMode.PESSIMISTIC_READ
  const instrument = isId(id) ? await em.findOne(ReadinessInstrument, { id }, { lockMode }) : null
  if (!instrument) throw fieldRefused('instrumentId', 'not_found', 'This instrument is not there any more.')
  if (!instrument.archivedAt) {
    if (isAsked && !instrument.content.items.every(hasSteps)) {
      const message = `“${instrument.name}” holds figures that nobody can be asked for. Bring its answers in by a file.`
      throw fieldRefused('instrumentId', 'not_askable', message)
    }
    return instrument
  }
  const message = `“${instrument.name}” was put away. Choose another, or bring it back first.`
  throw fieldRefused('instrumentId', 'archived', message)
}
