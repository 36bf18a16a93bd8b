import type {
  EngagementLevel,
  RelationKind,
  StakeholderKind,
} from '@tidemark/domain/stakeholders/stakeholder'
import { Field, ID, InputType, Int } from 'type-graphql'
import { EngagementLevelEnum, RelationKindEnum, StakeholderKindEnum } from './stakeholder.enums.ts'

@InputType('StakeholderInput', { description: 'A stakeholder as they shall be.' })
export class StakeholderInput {
  @Field(() => String, { description: 'Their name, at most 200 characters.' })
  name: string

  @Field(() => StakeholderKindEnum, { description: 'Whether it is one person or several.' })
  kind: StakeholderKind

  @Field(() => String, { nullable: true, description: 'What they are, at most 200 characters.' })
  position?: string | null

  @Field(() => Int, { description: 'Power over the change, 1 to 5.' })
  power: number

  @Field(() => Int, { description: 'Interest in the change, 1 to 5.' })
  interest: number

  @Field(() => Int, { nullable: true, description: '-2 to 2; null = nobody knows.' })
  support?: number | null

  @Field(() => EngagementLevelEnum, { nullable: true, description: 'How far they are; null = nobody knows.' })
  engagement?: EngagementLevel | null

  @Field(() => EngagementLevelEnum, {
    nullable: true,
    description: 'How far they need to be; null = not agreed.',
  })
  desiredEngagement?: EngagementLevel | null

  @Field(() => String, { nullable: true, description: 'Who keeps in touch, at most 200 characters.' })
  contactName?: string | null

  @Field(() => String, { nullable: true, description: 'What else shall be known, at most 5,000 characters.' })
  note?: string | null
}

@InputType('AddStakeholderInput', { description: 'A new stakeholder of a program.' })
export class AddStakeholderInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => StakeholderInput, { description: 'The stakeholder.' })
  stakeholder: StakeholderInput
}

@InputType('UpdateStakeholderInput', { description: 'A stakeholder as they shall be.' })
export class UpdateStakeholderInput {
  @Field(() => ID, { description: 'The stakeholder.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => StakeholderInput, { description: 'All their fields.' })
  stakeholder: StakeholderInput
}

@InputType('PlaceStakeholderInput', { description: 'Where a stakeholder shall be in the grid.' })
export class PlaceStakeholderInput {
  @Field(() => ID, { description: 'The stakeholder.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => Int, { description: 'Power over the change, 1 to 5.' })
  power: number

  @Field(() => Int, { description: 'Interest in the change, 1 to 5.' })
  interest: number
}

@InputType('AddStakeholderRelationInput', {
  description: 'How one stakeholder of a program stands to another.',
})
export class AddStakeholderRelationInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ID, { description: 'The first of the two.' })
  fromId: string

  @Field(() => ID, { description: 'The second of the two.' })
  toId: string

  @Field(() => RelationKindEnum, { description: 'How the first stands to the second.' })
  kind: RelationKind

  @Field(() => String, { nullable: true, description: 'What else shall be known, at most 500 characters.' })
  note?: string | null
}
