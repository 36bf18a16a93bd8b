import { completeLanguages } from '@tidemark/domain/readiness/languages-complete'
import { roundInput } from '@tidemark/domain/readiness/round-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { instrumentOfRound } from './instrument-of-round.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'
import type { UpdateReadinessRoundInput } from './readiness-round.input.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'
import { replaceRoundUnits, replaceRoundWaves } from './round-links.ts'
import { roundToChange } from './round-to-change.ts'

/** Changes a round that is planned: once it is open, people answer what it asked them. */
export async function updateRound(
  command: Command,
  { round: given, ...seen }: UpdateReadinessRoundInput,
): Promise<ProgramReadinessType> {
  const { em, now, auditEdit } = command
  const { round, program } = await roundToChange(command, seen, 'change')
  const instrument = await instrumentOfRound(command, given.instrumentId)
  const terms = { today: earliestToday(now), offered: completeLanguages(instrument.content) }
  const { waveIds, unitIds, ...fields } = checked(roundInput(terms), given)
  const wavesChanged = await replaceRoundWaves(command, round, waveIds)
  const unitsChanged = await replaceRoundUnits(command, round, unitIds)
  if (wavesChanged || unitsChanged) await countAsChange(command, round)
  const { languages, traits, ...plain } = fields
  auditEdit(round.id, {
    ...changesOf(round, plain),
    ...changesOf({ instrumentId: round.instrument.id }, { instrumentId: instrument.id }),
    ...changesOf(joined(round), joined({ languages, traits })),
    ...(wavesChanged && { waveIds }),
    ...(unitsChanged && { unitIds }),
  })
  em.assign(round, { ...fields, instrument })
  return { id: program.id }
}

/** Lists as text, since two lists of the same words aren't the same list. */
const joined = ({ languages, traits }: { languages: readonly string[]; traits: readonly string[] }) => ({
  languages: languages.join(', '),
  traits: traits.join(', '),
})

/** Waves and units lie in tables of their own; changed alone, they have to be a new version of the round as well. */
async function countAsChange({ em }: Command, round: ReadinessRound) {
  await em.execute('update readiness_round set version = version + 1 where id = ?', [round.id])
  await em.refresh(round)
}
