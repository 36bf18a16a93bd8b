import type { AudienceKind, AudienceRole } from '@tidemark/domain/audiences/audience'
import type { Channel } from '@tidemark/domain/communications/channel'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { AudienceKindEnum, AudienceRoleEnum, ChannelEnum } from './audience.enums.ts'

@InputType('AudienceRuleInput', {
  description:
    'Each list is a set of which one has to fit; an empty one asks for nothing. All empty: everybody.',
})
export class AudienceRuleInput {
  @Field(() => [ID], { description: 'Units, each with all below it; at most 250.' })
  unitIds: string[]

  @Field(() => [String], { description: 'Job families; at most 100.' })
  jobFamilies: string[]

  @Field(() => [String], { description: 'Levels; at most 100.' })
  levels: string[]

  @Field(() => [String], { description: 'Locations; at most 100.' })
  locations: string[]

  @Field(() => [AudienceRoleEnum], { description: 'Roles held in Tidemark.' })
  roles: AudienceRole[]
}

@InputType('AudienceInput', { description: 'What is said of an audience beside whom it holds.' })
export class AudienceInput {
  @Field(() => String, {
    description: 'What it is called, at most 120 characters; no other one of the program.',
  })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'From which side the change is told to them, at most 1,000 characters.',
  })
  slant?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What is in it for them, in their words, at most 1,000 characters.',
  })
  whatsInIt?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'From whom they want to hear it, at most 200 characters.',
  })
  preferredSender?: string | null

  @Field(() => ChannelEnum, { nullable: true, description: 'How they want to hear it.' })
  preferredChannel?: Channel | null

  @Field(() => Int, {
    nullable: true,
    description: 'How often they want to hear something: every 1 to 365 days.',
  })
  frequencyDays?: number | null

  @Field(() => Float, { description: 'The effective coverage to come to: above 0, up to 1.' })
  coverageTarget: number

  @Field(() => Int, { description: 'After how many days it is asked again: 7 to 730.' })
  auditIntervalDays: number
}

@InputType('AddAudienceInput', { description: 'A new audience of a program.' })
export class AddAudienceInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => AudienceKindEnum, { description: 'How it is chosen; that stays.' })
  kind: AudienceKind

  @Field(() => AudienceInput, { description: 'What is said of it.' })
  audience: AudienceInput

  @Field(() => AudienceRuleInput, { nullable: true, description: 'Whom it names; not for a list.' })
  rule?: AudienceRuleInput | null

  @Field(() => String, {
    nullable: true,
    description:
      'Who is on the list, as staff numbers, mail addresses or names in lines; at most 60,000 characters. Not for a rule.',
  })
  people?: string | null
}

@InputType('UpdateAudienceInput', { description: 'An audience as it shall be.' })
export class UpdateAudienceInput {
  @Field(() => ID, { description: 'The audience.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => AudienceInput, { description: 'What is said of it.' })
  audience: AudienceInput

  @Field(() => AudienceRuleInput, { nullable: true, description: 'Whom it names; not for a list.' })
  rule?: AudienceRuleInput | null
}

@InputType('AudienceListInput', { description: 'People to put on an audience’s list, or to take off.' })
export class AudienceListInput {
  @Field(() => ID, { description: 'The audience.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, {
    description:
      'Staff numbers, mail addresses or names in lines: at most 5,000 people and 60,000 characters at a time.',
  })
  people: string
}
