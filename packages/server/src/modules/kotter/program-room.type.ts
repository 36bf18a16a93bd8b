import type { CriterionKey } from '@tidemark/domain/kotter/gate-criteria'
import type { StepState } from '@tidemark/domain/kotter/step-state'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import type { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'
import { ChangeStepType } from './change-step.type.ts'
import { GateCriterionEnum, GateDecisionType, MOST_CRITERIA, VerdictType } from './gate.type.ts'
import { DECISIONS_TOLD } from './room-records.read.ts'
import { StepPlanType } from './step-plan.type.ts'

export const StepStateEnum = registerEnum<StepState>(
  'StepState',
  'Where a step stands by its status, its gate and its last decision.',
  {
    not_started: 'Nobody works on it yet.',
    in_progress: 'Somebody works on it.',
    overdue: 'Its due day has passed, and it isn’t closed.',
    ready_to_close: 'Every criterion is met.',
    waiting: 'Every criterion is met, but a step before it has to close first.',
    closed: 'It was closed, and every criterion is met.',
    closed_against_gate: 'It was closed with a reason while a criterion wasn’t met, which it still isn’t.',
    reopened_evidence: 'It was closed, but a criterion that was met isn’t any more.',
    victory_too_soon: 'It was closed and claims victory while adoption is under the band.',
  },
)

@ObjectType('RoomStep', { description: 'A step with what its gate says, and where it therefore stands.' })
export class RoomStepType {
  @Field(() => ChangeStepType, { description: 'The step.' })
  step: ChangeStepType

  @Field(() => StepStateEnum, { description: 'Where it stands.' })
  state: StepState

  @Field(() => String, { description: 'Where it stands, in a sentence.' })
  stateSentence: string

  @Field(() => Boolean, { description: 'Whether its due day has passed while it is open.' })
  isOverdue: boolean

  @AtMost(MOST_CRITERIA)
  @Field(() => [VerdictType], { description: 'What its gate says, criterion by criterion.' })
  verdicts: VerdictType[]

  @Field(() => Int, { description: 'How many criteria aren’t met.' })
  missing: number

  @Field(() => [GateCriterionEnum], {
    description: 'Criteria that were met when it was closed and aren’t any more.',
  })
  fellAway: CriterionKey[]

  @Field(() => [Int], {
    description: 'Numbers of the steps that have to close before it may; empty if it may close now.',
  })
  closesAfter: number[]

  @Field(() => String, {
    nullable: true,
    description: 'Why closing it claims victory too soon, or being closed does; null if it doesn’t.',
  })
  warning: string | null

  @Field(() => String, { nullable: true, description: 'What has to happen next; null if nothing has to.' })
  nextAction: string | null

  @Field(() => Int, { description: 'How many pieces of evidence are on file for it.' })
  evidenceCount: number

  @AtMost(DECISIONS_TOLD)
  @Field(() => [GateDecisionType], { description: 'The last decisions about its gate, the latest first.' })
  decisions: GateDecisionType[]
}

@ObjectType('ProgramRoomPermissions', { description: 'What the viewer may do in a program’s room.' })
export class ProgramRoomPermissionsType {
  @Field(() => PermissionType, {
    description: 'Close steps and open them again, change them and their plan.',
  })
  edit: PermissionType
}

@ObjectType('ProgramRoom', { description: 'Where a program stands on its eight steps, and what is missing.' })
export class ProgramRoomType {
  @Field(() => ID, {
    description: 'The same as the program’s, so that each mutation’s answer renews the room.',
  })
  id: string

  @Field(() => ProgramType, { description: 'The program.' })
  program: Program

  @Field(() => StepPlanType, { description: 'How it takes the steps.' })
  plan: StepPlanType

  @AtMost(8)
  @Field(() => [RoomStepType], { description: 'The eight steps in order.' })
  steps: RoomStepType[]

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the step to look at first; null once all are closed.',
  })
  firstOpen: number | null

  @Field(() => LocalDate, { description: 'The day for which it is judged.' })
  asOf: string

  @Field(() => ProgramRoomPermissionsType, { description: 'What the viewer may do.' })
  viewerCan: ProgramRoomPermissionsType
}

/** The answer of a mutation that may move any step: the whole room. */
export const roomResult = (mutation: string) => resultOf(`${mutation}Result`, ProgramRoomType, 'ProgramRoom')
