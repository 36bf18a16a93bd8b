import { laterLastDay } from '@tidemark/domain/understanding/check-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { checkToChange } from './check-to-change.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'
import type { ExtendUnderstandingCheckInput } from './understanding-check.input.ts'

/** Gives a check that people are answering a later last day. Links that were sent go on working. */
export async function extendCheck(
  command: Command,
  { closesOn, ...seen }: ExtendUnderstandingCheckInput,
): Promise<ProgramUnderstandingType> {
  const { check, program } = await checkToChange(command, seen, 'extend')
  const days = { today: earliestToday(command.now), opensOn: check.opensOn, closesOn: check.closesOn }
  const fields = checked(laterLastDay(days), { closesOn })
  command.auditEdit(check.id, changesOf(check, fields))
  command.em.assign(check, fields)
  return { id: program.id, changedId: check.id }
}
