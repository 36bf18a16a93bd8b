import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { type Command, runCommand } from '../../kernel/run-command.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { CloseChangeStepInput, ReopenChangeStepInput, UpdateChangeStepInput } from './change-step.type.ts'
import { closeChangeStep } from './close-change-step.ts'
import type { OfProgram } from './of-program.ts'
import { openRoom } from './program-room.ts'
import { ProgramRoomType, roomResult } from './program-room.type.ts'
import { reopenChangeStep } from './reopen-change-step.ts'
import { UpdateStepPlanInput } from './step-plan.type.ts'
import { updateChangeStep } from './update-change-step.ts'
import { updateStepPlan } from './update-step-plan.ts'

const UpdateChangeStepResult = roomResult('UpdateChangeStep')
const CloseChangeStepResult = roomResult('CloseChangeStep')
const ReopenChangeStepResult = roomResult('ReopenChangeStep')
const UpdateStepPlanResult = roomResult('UpdateStepPlan')
const THE_STEP = { description: 'The step.' }

@Resolver()
export class ProgramRoomResolver {
  @Query(() => ProgramRoomType, {
    nullable: true,
    description: 'Where a program stands on its eight steps; null if it is not the viewer’s to see.',
  })
  async programRoom(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramRoomType | null> {
    return (await isProgramInSight(context.em, context.viewer, programId))
      ? openRoom(context, programId)
      : null
  }

  @Mutation(() => UpdateChangeStepResult, {
    description: 'Says how far an open step is, who sees to it, and when.',
  })
  updateChangeStep(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateChangeStepInput, THE_STEP) input: UpdateChangeStepInput,
  ) {
    return inRoom(context, 'updateChangeStep', (command) => updateChangeStep(command, input))
  }

  @Mutation(() => CloseChangeStepResult, {
    description: 'Closes a step by what its gate says now; against a criterion that isn’t met with a reason.',
  })
  closeChangeStep(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CloseChangeStepInput, THE_STEP) input: CloseChangeStepInput,
  ) {
    return inRoom(context, 'closeChangeStep', (command) => closeChangeStep(command, input))
  }

  @Mutation(() => ReopenChangeStepResult, { description: 'Opens a closed step again.' })
  reopenChangeStep(
    @Ctx() context: SignedInContext,
    @Arg('input', () => ReopenChangeStepInput, THE_STEP) input: ReopenChangeStepInput,
  ) {
    return inRoom(context, 'reopenChangeStep', (command) => reopenChangeStep(command, input))
  }

  @Mutation(() => UpdateStepPlanResult, { description: 'Changes how a program takes the eight steps.' })
  updateStepPlan(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateStepPlanInput, { description: 'The plan.' }) input: UpdateStepPlanInput,
  ) {
    return inRoom(context, 'updateStepPlan', (command) => updateStepPlan(command, input))
  }
}

/** Runs a command and answers with the room as it is then: what one step does may move any other one. */
async function inRoom(
  context: SignedInContext,
  name: string,
  act: (command: Command) => Promise<OfProgram>,
): Promise<ProgramRoomType | RefusalType> {
  const done = await runCommand(context, name, act)
  if (done instanceof RefusalType) return done
  const room = await openRoom(context, done.programId)
  if (!room) throw new Error('The program of a step that was just changed is there.')
  return room
}
