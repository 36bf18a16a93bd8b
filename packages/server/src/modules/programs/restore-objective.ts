import { OBJECTIVES_MAX } from '@tidemark/domain/programs/objective-input'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { Objective } from './objective.entity.ts'
import { partToChange } from './part-to-change.ts'
import type { Program } from './program.entity.ts'
import { refuseOneMore } from './refuse-one-more.ts'

/** Brings back an objective that was taken away. */
export async function restoreObjective(command: Command, input: VersionedInput): Promise<Program> {
  const { part: objective, program } = await partToChange(command, Objective, input, 'The objective')
  if (objective.archivedAt)
    await refuseOneMore(command, program, { entity: Objective, most: OBJECTIVES_MAX, what: 'objectives' })
  objective.archivedAt = null
  command.audit(objective.id, { archived: false })
  return program
}
