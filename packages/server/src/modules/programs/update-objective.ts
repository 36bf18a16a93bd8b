import { objectiveInput } from '@tidemark/domain/programs/objective-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Objective } from './objective.entity.ts'
import type { UpdateObjectiveInput } from './objective.type.ts'
import { partToChange } from './part-to-change.ts'
import type { Program } from './program.entity.ts'

/** Changes an objective. */
export async function updateObjective(command: Command, input: UpdateObjectiveInput): Promise<Program> {
  const fields = checked(objectiveInput, input.objective)
  const { part: objective, program } = await partToChange(command, Objective, input, 'The objective')
  command.auditEdit(objective.id, changesOf(objective, fields))
  command.em.assign(objective, fields)
  return program
}
