import { CHECKS_MAX } from '@tidemark/domain/understanding/check-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

/** Brings back a check that was taken away. */
export async function restoreCheck(
  command: Command,
  input: VersionedInput,
): Promise<ProgramUnderstandingType> {
  const { part: check, program } = await partToChange(command, UnderstandingCheck, input, 'The check')
  const many = { entity: UnderstandingCheck, most: CHECKS_MAX, what: 'understanding checks' }
  if (check.archivedAt) await refuseOneMore(command, program, many)
  check.archivedAt = null
  command.audit(check.id, { archived: false })
  return { id: program.id, changedId: check.id }
}
