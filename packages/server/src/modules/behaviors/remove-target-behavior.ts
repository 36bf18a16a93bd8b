import { BEHAVIORS_MAX } from '@tidemark/domain/behaviors/behavior-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import type { Program } from '../programs/program.entity.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

/** Takes a behavior out of the program, or (`archived` false) back in. What was observed of it stays on file. */
export async function removeTargetBehavior(
  command: Command,
  input: VersionedInput,
  archived: boolean,
): Promise<Program> {
  const { now, audit } = command
  const { part: behavior, program } = await partToChange(command, TargetBehavior, input, 'The behavior')
  if (!archived && behavior.archivedAt) {
    await refuseOneMore(command, program, {
      entity: TargetBehavior,
      most: BEHAVIORS_MAX,
      what: 'target behaviors',
    })
  }
  behavior.archivedAt = archived ? (behavior.archivedAt ?? now) : null
  audit(behavior.id, { archived })
  await noteCountedChange(command, { programId: program.id })
  return program
}
