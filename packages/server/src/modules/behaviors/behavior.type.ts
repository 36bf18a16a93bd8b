import type { BehaviorDirection } from '@tidemark/domain/behaviors/behavior-rule'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { ObjectiveType } from '../programs/programs.module.ts'

export const BehaviorDirectionEnum = registerEnum<BehaviorDirection>(
  'BehaviorDirection',
  'Whether people are to take an act up, or to give an old habit up.',
  {
    adopt: 'A new way to act: to be shown in at least the bar’s share of opportunities.',
    unlearn: 'An old habit: to be shown in at most the bar’s share of opportunities.',
  },
)

@ObjectType('TargetBehavior', {
  description: 'An observable, countable act that the program asks for, or an old habit to unlearn.',
})
export class TargetBehaviorType {
  @Field(() => ID, { description: 'The behavior.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'What somebody can be seen to do; unique in the program.' })
  name: string

  @Field(() => String, { description: 'How an observer tells that it was shown; empty = not written yet.' })
  description: string

  @Field(() => BehaviorDirectionEnum, { description: 'Whether it is to be taken up or given up.' })
  direction: BehaviorDirection

  @Field(() => Boolean, {
    description: 'Whether a person must show it to count as having adopted the change.',
  })
  isCore: boolean

  @Field(() => Float, {
    description:
      'Share of opportunities (0 to 1) from which on, or for a habit up to which, a person has adopted.',
  })
  bar: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many days observations count back; null = once shown counts from then on.',
  })
  windowDays: number | null

  @Field(() => Int, {
    description: 'Under this many opportunities in the window nothing is said of a person.',
  })
  minimumOpportunities: number

  @Field(() => Float, {
    nullable: true,
    description: 'Share of opportunities before the program; null = unknown.',
  })
  currentLevel: number | null

  @Field(() => Float, { nullable: true, description: 'Share of opportunities aimed at; null = not set.' })
  targetLevel: number | null

  @Field(() => ObjectiveType, {
    nullable: true,
    description: 'The objective that it serves; null = none named.',
  })
  objective: ObjectiveType | null
}

@InputType('TargetBehaviorInput', { description: 'A target behavior as it shall be.' })
export class TargetBehaviorInput {
  @Field(() => String, { description: 'What somebody can be seen to do, at most 200 characters.' })
  name: string

  @Field(() => String, { description: 'How an observer tells that it was shown; may be empty.' })
  description: string

  @Field(() => BehaviorDirectionEnum, { description: 'Whether it is to be taken up or given up.' })
  direction: BehaviorDirection

  @Field(() => Boolean, {
    description: 'Whether a person must show it to count as having adopted the change.',
  })
  isCore: boolean

  @Field(() => Float, { description: 'The bar as a share from 0 to 1.' })
  bar: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many days observations count back; null = once shown counts from then on.',
  })
  windowDays?: number | null

  @Field(() => Int, { description: 'Fewest opportunities in the window to say something about a person.' })
  minimumOpportunities: number

  @Field(() => Float, { nullable: true, description: 'Share of opportunities before the program.' })
  currentLevel?: number | null

  @Field(() => Float, { nullable: true, description: 'Share of opportunities aimed at.' })
  targetLevel?: number | null

  @Field(() => ID, { nullable: true, description: 'The objective of the same program that it serves.' })
  objectiveId?: string | null
}

@InputType('AddTargetBehaviorInput', { description: 'A new target behavior of a program.' })
export class AddTargetBehaviorInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => TargetBehaviorInput, { description: 'The behavior.' })
  behavior: TargetBehaviorInput
}

@InputType('UpdateTargetBehaviorInput', { description: 'A target behavior as it shall be.' })
export class UpdateTargetBehaviorInput {
  @Field(() => ID, { description: 'The behavior.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => TargetBehaviorInput, { description: 'The behavior.' })
  behavior: TargetBehaviorInput
}
