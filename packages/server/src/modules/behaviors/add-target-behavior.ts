import { newId } from '../../kernel/new-id.ts'
import { BEHAVIORS_MAX } from '@tidemark/domain/behaviors/behavior-input'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { behaviorFields } from './behavior-fields.ts'
import type { AddTargetBehaviorInput } from './behavior.type.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

/** Adds a behavior that the program asks for. Whoever had adopted the core before has one more to show. */
export async function addTargetBehavior(command: Command, input: AddTargetBehaviorInput): Promise<Program> {
  const { em, viewer, audit } = command
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, {
    entity: TargetBehavior,
    most: BEHAVIORS_MAX,
    what: 'target behaviors',
  })
  const fields = await behaviorFields(command, input.behavior, { programId: program.id })
  const organization = viewer.organizationId
  const behavior = em.create(TargetBehavior, { id: newId(), organization, program, ...fields })
  const { objective, ...own } = fields
  audit(behavior.id, { programId: program.id, ...own, objectiveId: objective?.id ?? null })
  await noteCountedChange(command, { programId: program.id })
  return program
}
