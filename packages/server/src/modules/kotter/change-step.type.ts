import type { StepStatus } from '@tidemark/domain/kotter/change-steps'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'

export const ChangeStepStatusEnum = registerEnum<StepStatus>('ChangeStepStatus', 'How far a step is.', {
  not_started: 'Nobody works on it yet.',
  in_progress: 'Somebody works on it.',
  done: 'It was closed through its gate.',
})

@ObjectType('ChangeStep', { description: 'Where a program stands on one of Kotter’s eight steps.' })
export class ChangeStepType {
  @Field(() => ID, { description: 'The step of this program.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => Int, { description: 'Which of the eight steps, 1 to 8.' })
  number: number

  @Field(() => ChangeStepStatusEnum, { description: 'How far it is.' })
  status: StepStatus

  @Field(() => String, { nullable: true, description: 'Who sees to it; null = nobody named yet.' })
  ownerName: string | null

  @Field(() => LocalDate, { nullable: true, description: 'First day; null = not decided.' })
  startsOn: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it shall be done; null = not decided.',
  })
  dueOn: string | null

  @Field(() => String, { nullable: true, description: 'What its owner wants to be known.' })
  note: string | null
}

@InputType('UpdateChangeStepInput', { description: 'A step as it shall be.' })
export class UpdateChangeStepInput {
  @Field(() => ID, { description: 'The step.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ChangeStepStatusEnum, {
    description: 'How far it is; closing and opening again are decisions of their own.',
  })
  status: StepStatus

  @Field(() => String, { nullable: true, description: 'Who sees to it, at most 200 characters.' })
  ownerName?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  startsOn?: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it shall be done, not before the first.',
  })
  dueOn?: string | null

  @Field(() => String, { nullable: true, description: 'What shall be known, at most 5,000 characters.' })
  note?: string | null
}

@InputType('CloseChangeStepInput', { description: 'A step that is to be closed.' })
export class CloseChangeStepInput {
  @Field(() => ID, { description: 'The step.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 2,000 characters; needed while a criterion isn’t met.',
  })
  reason?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'That the viewer has read the warning that victory is claimed too soon.',
  })
  acknowledgesVictoryTooSoon: boolean
}

@InputType('ReopenChangeStepInput', { description: 'A closed step that is to be opened again.' })
export class ReopenChangeStepInput {
  @Field(() => ID, { description: 'The step.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  reason: string
}
