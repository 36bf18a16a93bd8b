import { WINS_MAX } from '@tidemark/domain/wins/win-input'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { ShortTermWin } from './short-term-win.entity.ts'
import type { ProgramWinsType } from './short-term-win.type.ts'
import { winFields } from './win-fields.ts'
import type { AddShortTermWinInput } from './win.input.ts'

/** Puts a short-term win of a program down. */
export async function addShortTermWin(
  command: Command,
  input: AddShortTermWinInput,
): Promise<ProgramWinsType> {
  const { em, viewer, audit } = command
  const program = await programToChange(command, input.programId)
  const { wave, ...own } = await winFields(command, input.win, { programId: program.id })
  await refuseOneMore(command, program, { entity: ShortTermWin, most: WINS_MAX, what: 'short-term wins' })
  const organization = viewer.organizationId
  const win = em.create(ShortTermWin, { id: newId(), organization, program, wave, ...own })
  audit(win.id, { programId: program.id, ...own, waveId: wave?.id ?? null })
  return { id: program.id }
}
