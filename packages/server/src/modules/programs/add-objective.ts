import { objectiveInput, OBJECTIVES_MAX } from '@tidemark/domain/programs/objective-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Objective } from './objective.entity.ts'
import type { AddObjectiveInput } from './objective.type.ts'
import type { Program } from './program.entity.ts'
import { programToChange } from './program-to-change.ts'
import { refuseOneMore } from './refuse-one-more.ts'

/** Adds an objective to a program. */
export async function addObjective(command: Command, input: AddObjectiveInput): Promise<Program> {
  const { em, viewer, audit } = command
  const fields = checked(objectiveInput, input.objective)
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, { entity: Objective, most: OBJECTIVES_MAX, what: 'objectives' })
  const objective = em.create(Objective, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    ...fields,
  })
  audit(objective.id, { programId: program.id, ...fields })
  return program
}
