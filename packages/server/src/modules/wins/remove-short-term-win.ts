import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ShortTermWin } from './short-term-win.entity.ts'
import type { ProgramWinsType } from './short-term-win.type.ts'

/** Takes a short-term win away; it can be brought back. */
export async function removeShortTermWin(command: Command, input: VersionedInput): Promise<ProgramWinsType> {
  const { part: win, program } = await partToChange(command, ShortTermWin, input, 'The win')
  win.archivedAt ??= command.now
  command.audit(win.id, { archived: true })
  return { id: program.id }
}
