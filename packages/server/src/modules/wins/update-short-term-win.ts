import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ShortTermWin } from './short-term-win.entity.ts'
import type { ProgramWinsType } from './short-term-win.type.ts'
import { winFields } from './win-fields.ts'
import type { UpdateShortTermWinInput } from './win.input.ts'

/** Changes a short-term win. */
export async function updateShortTermWin(
  command: Command,
  input: UpdateShortTermWinInput,
): Promise<ProgramWinsType> {
  const { part: win, program } = await partToChange(command, ShortTermWin, input, 'The win')
  const fields = await winFields(command, input.win, { programId: program.id, wave: win.wave })
  const { wave, recognized, ...own } = fields
  const isSameList = JSON.stringify(win.recognized) === JSON.stringify(recognized)
  command.auditEdit(win.id, {
    ...changesOf(win, own),
    ...(!isSameList && changesOf(win, { recognized })),
    ...changesOf({ waveId: win.wave?.id }, { waveId: wave?.id ?? null }),
  })
  command.em.assign(win, fields)
  return { id: program.id }
}
