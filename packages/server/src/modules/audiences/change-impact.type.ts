import type { ImpactKind } from '@tidemark/domain/audiences/audience'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ImpactKindEnum } from './audience.enums.ts'

@ObjectType('ChangeImpact', {
  description: 'What changes for an audience: how it is now, how it will be, and how much that asks of them.',
})
export class ChangeImpactType {
  @Field(() => ID, { description: 'The change.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ImpactKindEnum, { description: 'What of their work changes.' })
  kind: ImpactKind

  @Field(() => String, { description: 'How it is now.' })
  currentState: string

  @Field(() => String, { description: 'How it will be.' })
  futureState: string

  @Field(() => Int, { description: 'How much changes, from 0 (nothing) to 5 (everything).' })
  severity: number
}

@ObjectType('ImpactWeight', { description: 'How much changes for an audience.' })
export class ImpactWeightType {
  @Field(() => [Int], {
    nullable: 'items',
    description:
      'The severest change of each kind, 0 to 5, in the order people, process, technology, organization; null = none put down.',
  })
  severities: (number | null)[]

  @Field(() => [Int], { description: 'How many changes of each kind were put down, in the same order.' })
  counts: number[]

  @Field(() => Int, {
    nullable: true,
    description: 'The sum of the severities, 0 to 20; null = nothing put down.',
  })
  total: number | null
}

@InputType('ChangeImpactInput', { description: 'What changes for an audience.' })
export class ChangeImpactInput {
  @Field(() => ImpactKindEnum, { description: 'What of their work changes.' })
  kind: ImpactKind

  @Field(() => String, { description: 'How it is now, at most 1,000 characters.' })
  currentState: string

  @Field(() => String, { description: 'How it will be, at most 1,000 characters.' })
  futureState: string

  @Field(() => Int, { description: 'How much changes, from 0 (nothing) to 5 (everything).' })
  severity: number
}

@InputType('AddChangeImpactInput', { description: 'Something that changes for an audience.' })
export class AddChangeImpactInput {
  @Field(() => ID, { description: 'The audience.' })
  audienceId: string

  @Field(() => ChangeImpactInput, { description: 'What changes.' })
  impact: ChangeImpactInput
}

@InputType('UpdateChangeImpactInput', { description: 'What changes, as it shall be told.' })
export class UpdateChangeImpactInput {
  @Field(() => ID, { description: 'The change.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ChangeImpactInput, { description: 'All its fields.' })
  impact: ChangeImpactInput
}
