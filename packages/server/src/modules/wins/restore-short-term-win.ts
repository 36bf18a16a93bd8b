import { WINS_MAX } from '@tidemark/domain/wins/win-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { ShortTermWin } from './short-term-win.entity.ts'
import type { ProgramWinsType } from './short-term-win.type.ts'

/** Brings back a short-term win that was taken away. */
export async function restoreShortTermWin(command: Command, input: VersionedInput): Promise<ProgramWinsType> {
  const { part: win, program } = await partToChange(command, ShortTermWin, input, 'The win')
  if (win.archivedAt)
    await refuseOneMore(command, program, { entity: ShortTermWin, most: WINS_MAX, what: 'short-term wins' })
  win.archivedAt = null
  command.audit(win.id, { archived: false })
  return { id: program.id }
}
