import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addObjective } from './add-objective.ts'
import { AddObjectiveInput, UpdateObjectiveInput } from './objective.type.ts'
import { programResult } from './program.type.ts'
import { removeObjective } from './remove-objective.ts'
import { restoreObjective } from './restore-objective.ts'
import { updateObjective } from './update-objective.ts'

const THE_OBJECTIVE = { description: 'The objective.' }
const AddObjectiveResult = programResult('AddObjective')
const UpdateObjectiveResult = programResult('UpdateObjective')
const RemoveObjectiveResult = programResult('RemoveObjective')
const RestoreObjectiveResult = programResult('RestoreObjective')

@Resolver()
export class ObjectiveResolver {
  @Mutation(() => AddObjectiveResult, { description: 'Adds an objective to a program.' })
  addObjective(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddObjectiveInput, THE_OBJECTIVE) input: AddObjectiveInput,
  ) {
    return runCommand(context, 'addObjective', (command) => addObjective(command, input))
  }

  @Mutation(() => UpdateObjectiveResult, { description: 'Changes an objective.' })
  updateObjective(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateObjectiveInput, THE_OBJECTIVE) input: UpdateObjectiveInput,
  ) {
    return runCommand(context, 'updateObjective', (command) => updateObjective(command, input))
  }

  @Mutation(() => RemoveObjectiveResult, { description: 'Takes an objective away; it can be brought back.' })
  removeObjective(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_OBJECTIVE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeObjective', (command) => removeObjective(command, input))
  }

  @Mutation(() => RestoreObjectiveResult, { description: 'Brings back an objective that was taken away.' })
  restoreObjective(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_OBJECTIVE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreObjective', (command) => restoreObjective(command, input))
  }
}
