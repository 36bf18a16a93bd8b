import { openRoundInput } from '@tidemark/domain/readiness/round-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { ExtendReadinessRoundInput } from './readiness-round.input.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'
import { roundToChange } from './round-to-change.ts'

/** Gives a round that people are answering another last day, or another name. */
export async function extendRound(
  command: Command,
  { name, closesOn, ...seen }: ExtendReadinessRoundInput,
): Promise<ProgramReadinessType> {
  const { round, program } = await roundToChange(command, seen, 'extend')
  const terms = { today: earliestToday(command.now), opensOn: round.opensOn }
  const fields = checked(openRoundInput(terms), { name, closesOn })
  command.auditEdit(round.id, changesOf(round, fields))
  command.em.assign(round, fields)
  return { id: program.id }
}
