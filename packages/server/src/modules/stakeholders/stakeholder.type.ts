import type { Quadrant } from '@tidemark/domain/stakeholders/quadrant'
import type {
  EngagementLevel,
  RelationKind,
  StakeholderKind,
} from '@tidemark/domain/stakeholders/stakeholder'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import {
  EngagementLevelEnum,
  QuadrantEnum,
  RelationKindEnum,
  StakeholderKindEnum,
} from './stakeholder.enums.ts'

@ObjectType('StakeholderMap', {
  description: 'Whose support decides whether a program comes about: where they stand, and to each other.',
})
export class StakeholderMapType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('Stakeholder', { description: 'Somebody whose support decides whether the change comes about.' })
export class StakeholderType {
  @Field(() => ID, { description: 'The stakeholder.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'Their name.' })
  name: string

  @Field(() => StakeholderKindEnum, { description: 'Whether it is one person or several.' })
  kind: StakeholderKind

  @Field(() => String, { nullable: true, description: 'What they are in the organization.' })
  position: string | null

  @Field(() => Int, { description: 'Power over the change, 1 to 5.' })
  power: number

  @Field(() => Int, { description: 'Interest in the change, 1 to 5.' })
  interest: number

  @Field(() => QuadrantEnum, { description: 'The field of the grid that follows from both.' })
  quadrant: Quadrant

  @Field(() => Int, {
    nullable: true,
    description: '-2 (strongly against) to 2 (strongly for); null = nobody knows, which is no 0.',
  })
  support: number | null

  @Field(() => EngagementLevelEnum, { nullable: true, description: 'How far they are; null = nobody knows.' })
  engagement: EngagementLevel | null

  @Field(() => EngagementLevelEnum, {
    nullable: true,
    description: 'How far they need to be; null = not agreed.',
  })
  desiredEngagement: EngagementLevel | null

  @Field(() => Int, {
    nullable: true,
    description: 'Levels from now to what is wanted; negative = nearer than needed; null = one is not known.',
  })
  engagementGap: number | null

  @Field(() => String, { nullable: true, description: 'Who keeps in touch with them.' })
  contactName: string | null

  @Field(() => String, { nullable: true, description: 'What else shall be known.' })
  note: string | null
}

@ObjectType('StakeholderRelation', { description: 'How one stakeholder stands to another.' })
export class StakeholderRelationType {
  @Field(() => ID, { description: 'The relation.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ID, { description: 'The first of the two.' })
  fromId: string

  @Field(() => ID, { description: 'The second of the two.' })
  toId: string

  @Field(() => RelationKindEnum, { description: 'How the first stands to the second.' })
  kind: RelationKind

  @Field(() => String, { nullable: true, description: 'What else shall be known.' })
  note: string | null
}

@ObjectType('WeightedSupport', {
  description: 'Σ(power · support) / Σpower over the stakeholders whose support is known.',
})
export class WeightedSupportType {
  @Field(() => Float, {
    nullable: true,
    description: '-2 (all strongly against) to 2 (all strongly for); null while nobody’s support is known.',
  })
  value: number | null

  @Field(() => Int, { description: 'Σ(power · support).' })
  weighted: number

  @Field(() => Int, { description: 'Σpower of those whose support is known.' })
  power: number

  @Field(() => Int, { description: 'How many stakeholders stand behind it.' })
  known: number

  @Field(() => Int, { description: 'How many are left out since nobody knows their support.' })
  unknown: number
}

@ObjectType('StakeholderStanding', {
  description: 'Where a stakeholder stood from a day on, until the day of the next one.',
})
export class StakeholderStandingType {
  @Field(() => LocalDate, { description: 'The first day.' })
  fromDay: string

  @Field(() => Int, { description: 'Power over the change, 1 to 5.' })
  power: number

  @Field(() => Int, { description: 'Interest in the change, 1 to 5.' })
  interest: number

  @Field(() => Int, { nullable: true, description: '-2 to 2; null = nobody knew.' })
  support: number | null

  @Field(() => EngagementLevelEnum, { nullable: true, description: 'How far they were; null = nobody knew.' })
  engagement: EngagementLevel | null

  @Field(() => EngagementLevelEnum, {
    nullable: true,
    description: 'How far they were to be; null = not agreed.',
  })
  desiredEngagement: EngagementLevel | null
}

/** The answer of a mutation: the whole map, since one stakeholder more or less moves its figure. */
export const stakeholderMapResult = (mutation: string) =>
  resultOf(`${mutation}Result`, StakeholderMapType, 'StakeholderMap')
