import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { CalendarDate } from '@tidemark/domain/kernel/calendar-date'
import { ROUNDS_MAX } from '@tidemark/domain/readiness/round-input'
import { fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { instrumentOfRound } from './instrument-of-round.ts'
import type { ReadinessInstrument } from './readiness-instrument.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

/** The round that a file of answers is to make. */
export interface RoundOfFile {
  program: Program
  instrument: ReadinessInstrument
  name: string
  answeredOn: CalendarDate
}

/**
 * The round that was decided on for a file, if the viewer runs its program. A name can be taken once: a round that is there
 * is closed, and nothing is added to it, so the same file doesn't count twice.
 */
export async function roundOfFile(
  command: Command,
  { programId, instrumentId, roundName, answeredOn }: ImportOptions,
): Promise<RoundOfFile> {
  const program = await programToChange(command, programId ?? '')
  if (instrumentId === null) throw missing('instrumentId', 'Choose the instrument that was answered.')
  if (roundName === null) throw missing('roundName', 'Say what the round is called.')
  if (answeredOn === null) throw missing('answeredOn', 'Enter the day of the answers.')
  if (answeredOn > latestToday(command.now)) {
    throw fieldRefused('options.answeredOn', 'in_the_future', 'Enter a day up to today.')
  }
  await refuseOneMore(command, program, {
    entity: ReadinessRound,
    most: ROUNDS_MAX,
    what: 'readiness rounds',
  })
  const rounds = await command.em.find(ReadinessRound, { program: program.id, archivedAt: null })
  if (rounds.some(({ name }) => name.toLowerCase() === roundName.toLowerCase())) {
    const message = `The program has a round “${roundName}” already, and nothing is added to a round that is there. Choose another name.`
    throw fieldRefused('options.roundName', 'taken', message)
  }
  const instrument = await instrumentOfRound(command, instrumentId, { isAsked: false })
  return { program, instrument, name: roundName, answeredOn }
}

function missing(field: string, message: string): Refused {
  return fieldRefused(`options.${field}`, 'required', message)
}
