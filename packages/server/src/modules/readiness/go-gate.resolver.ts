import { WAVES_MAX } from '@tidemark/domain/programs/wave-input'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { type Command, runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { addGoCriterion } from './add-go-criterion.ts'
import type { OfWave } from './criterion-to-change.ts'
import { decideGo } from './decide-go.ts'
import { GO_DECISIONS_TOLD, goDecisionsOf } from './go-decisions.read.ts'
import { GoDecisionType, GoGateType, goResult } from './go-gate.type.ts'
import { readGateRecords } from './go-gates.read.ts'
import {
  AddGoCriterionInput,
  DecideGoInput,
  JudgeGoCriterionInput,
  UpdateGoCriterionInput,
} from './go.input.ts'
import { judgeGates } from './judge-gates.ts'
import { judgeGoCriterion } from './judge-go-criterion.ts'
import { removeGoCriterion } from './remove-go-criterion.ts'
import { restoreGoCriterion } from './restore-go-criterion.ts'
import { tellGate } from './tell-gate.ts'
import { updateGoCriterion } from './update-go-criterion.ts'

const THE_CRITERION = { description: 'The criterion.' }
const AddGoCriterionResult = goResult('AddGoCriterion')
const UpdateGoCriterionResult = goResult('UpdateGoCriterion')
const JudgeGoCriterionResult = goResult('JudgeGoCriterion')
const RemoveGoCriterionResult = goResult('RemoveGoCriterion')
const RestoreGoCriterionResult = goResult('RestoreGoCriterion')
const DecideGoResult = goResult('DecideGo')

@Resolver(() => GoGateType)
export class GoGateResolver {
  @Query(() => GoGateType, {
    nullable: true,
    description: 'The go / no-go of a wave; null if it is not the viewer’s to see.',
  })
  async goGate(
    @Ctx() context: SignedInContext,
    @Arg('waveId', () => ID, { description: 'The wave.' }) waveId: string,
  ): Promise<GoGateType | null> {
    const gate = isId(waveId) ? await readGate(context, waveId) : null
    return gate && (await isProgramInSight(context.em, context.viewer, gate.programId)) ? gate : null
  }

  @AtMost(WAVES_MAX)
  @Query(() => [GoGateType], {
    nullable: true,
    description:
      'The go / no-go of each open wave of a program, the earliest go-live first; null if it is not the viewer’s to see.',
  })
  async goGates(
    @Ctx() context: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<GoGateType[] | null> {
    const { em, viewer, now } = context
    if (!(await isProgramInSight(em, viewer, programId))) return null
    const gates = await judgeGates(
      em,
      await readGateRecords(em, { column: 'program_id', id: programId }),
      now,
    )
    return gates.map((gate) => tellGate(context, gate))
  }

  @AtMost(GO_DECISIONS_TOLD)
  @FieldResolver(() => [GoDecisionType], { description: 'What was decided, the latest first.' })
  decisions(@Root() { id }: GoGateType, @Ctx() context: SignedInContext): Promise<GoDecisionType[]> {
    return goDecisionsOf(context, id)
  }

  @Mutation(() => AddGoCriterionResult, { description: 'Sets a criterion for a wave.' })
  addGoCriterion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddGoCriterionInput, THE_CRITERION) input: AddGoCriterionInput,
  ) {
    return atGate(context, 'addGoCriterion', (command) => addGoCriterion(command, input))
  }

  @Mutation(() => UpdateGoCriterionResult, { description: 'Changes what a criterion asks for.' })
  updateGoCriterion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateGoCriterionInput, THE_CRITERION) input: UpdateGoCriterionInput,
  ) {
    return atGate(context, 'updateGoCriterion', (command) => updateGoCriterion(command, input))
  }

  @Mutation(() => JudgeGoCriterionResult, { description: 'Says whether one’s own criterion is met.' })
  judgeGoCriterion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => JudgeGoCriterionInput, THE_CRITERION) input: JudgeGoCriterionInput,
  ) {
    return atGate(context, 'judgeGoCriterion', (command) => judgeGoCriterion(command, input))
  }

  @Mutation(() => RemoveGoCriterionResult, {
    description: 'Takes a criterion away; it can be brought back.',
  })
  removeGoCriterion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CRITERION) input: VersionedInput,
  ) {
    return atGate(context, 'removeGoCriterion', (command) => removeGoCriterion(command, input))
  }

  @Mutation(() => RestoreGoCriterionResult, {
    description: 'Brings back a criterion that was taken away.',
  })
  restoreGoCriterion(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CRITERION) input: VersionedInput,
  ) {
    return atGate(context, 'restoreGoCriterion', (command) => restoreGoCriterion(command, input))
  }

  @Mutation(() => DecideGoResult, {
    description: 'Decides whether a wave goes live; what the criteria say then is kept with it.',
  })
  decideGo(
    @Ctx() context: SignedInContext,
    @Arg('input', () => DecideGoInput, { description: 'The decision.' }) input: DecideGoInput,
  ) {
    return atGate(context, 'decideGo', (command) => decideGo(command, input))
  }
}

/** Runs a command and answers with the gate as it is then. */
async function atGate(
  context: SignedInContext,
  name: string,
  act: (command: Command) => Promise<OfWave>,
): Promise<GoGateType | RefusalType> {
  const done = await runCommand(context, name, act)
  if (done instanceof RefusalType) return done
  const gate = await readGate(context, done.waveId)
  if (!gate) throw new Error('The wave whose gate was just changed is there.')
  return gate
}

async function readGate(context: SignedInContext, waveId: string): Promise<GoGateType | null> {
  const records = await readGateRecords(context.em, { column: 'id', id: waveId })
  const [gate] = await judgeGates(context.em, records, context.now)
  return gate ? tellGate(context, gate) : null
}
