import { completeLanguages } from '@tidemark/domain/readiness/languages-complete'
import { roundInput, ROUNDS_MAX } from '@tidemark/domain/readiness/round-input'
import { checked } from '../../kernel/checked.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { instrumentOfRound } from './instrument-of-round.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import type { PlanReadinessRoundInput } from './readiness-round.input.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'
import { replaceRoundUnits, replaceRoundWaves } from './round-links.ts'

/** Plans a round of a program. Nobody is asked before it opens. */
export async function planRound(
  command: Command,
  { programId, round: given }: PlanReadinessRoundInput,
): Promise<ProgramReadinessType> {
  const { em, viewer, now, audit } = command
  const program = await programToChange(command, programId)
  await refuseOneMore(command, program, {
    entity: ReadinessRound,
    most: ROUNDS_MAX,
    what: 'readiness rounds',
  })
  const instrument = await instrumentOfRound(command, given.instrumentId)
  const terms = { today: earliestToday(now), offered: completeLanguages(instrument.content) }
  const { waveIds, unitIds, ...fields } = checked(roundInput(terms), given)
  const organization = viewer.organizationId
  const round = em.create(ReadinessRound, { id: newId(), organization, program, instrument, ...fields })
  await replaceRoundWaves(command, round, waveIds)
  await replaceRoundUnits(command, round, unitIds)
  audit(round.id, { programId: program.id, instrumentId: instrument.id, ...fields, waveIds, unitIds })
  return { id: program.id }
}
