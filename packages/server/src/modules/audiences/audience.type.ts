import type { AudienceKind, AudienceRole } from '@tidemark/domain/audiences/audience'
import type { Channel } from '@tidemark/domain/communications/channel'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { AudienceKindEnum, AudienceRoleEnum, ChannelEnum } from './audience.enums.ts'

@ObjectType('AudienceRule', {
  description:
    'Whom an audience is. Each list is a set of which one has to fit; an empty one asks for nothing, and whoever fits all belongs.',
})
export class AudienceRuleType {
  @Field(() => [ID], { description: 'Units, each with all below it, by name.' })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `unitIds`; a closed one says so.' })
  unitNames: string[]

  @Field(() => [String], { description: 'Job families.' })
  jobFamilies: string[]

  @Field(() => [String], { description: 'Levels.' })
  levels: string[]

  @Field(() => [String], { description: 'Locations.' })
  locations: string[]

  @Field(() => [AudienceRoleEnum], { description: 'Roles that they hold in Tidemark.' })
  roles: AudienceRole[]
}

@ObjectType('AudienceRef', { description: 'An audience by name.' })
export class AudienceRefType {
  @Field(() => ID, { description: 'The audience.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string
}

@ObjectType('Audience', {
  description: 'People to whom the change means the same, so that one message fits them.',
})
export class AudienceType {
  @Field(() => ID, { description: 'The audience.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => AudienceKindEnum, { description: 'How it is chosen.' })
  kind: AudienceKind

  @Field(() => String, {
    nullable: true,
    description: 'From which side the change is told to them; null = not said yet.',
  })
  slant: string | null

  @Field(() => String, { nullable: true, description: 'What is in it for them; null = not said yet.' })
  whatsInIt: string | null

  @Field(() => String, { nullable: true, description: 'From whom they want to hear it; null = not known.' })
  preferredSender: string | null

  @Field(() => ChannelEnum, { nullable: true, description: 'How they want to hear it; null = not known.' })
  preferredChannel: Channel | null

  @Field(() => Int, {
    nullable: true,
    description: 'How often they want to hear something, in days; null = not agreed.',
  })
  frequencyDays: number | null

  @Field(() => Float, {
    description: 'The effective coverage (reach × understanding) that they shall come to, 0 to 1.',
  })
  coverageTarget: number

  @Field(() => Int, { description: 'After how many days it is asked again whether it has stayed.' })
  auditIntervalDays: number
}

@ObjectType('ProgramAudiences', {
  description: 'To whom a program speaks, and to whom it doesn’t.',
})
export class ProgramAudiencesType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('AudienceOverlap', { description: 'People whom two audiences have in common.' })
export class AudienceOverlapType {
  @Field(() => [ID], { description: 'The two audiences.' })
  audienceIds: string[]

  @Field(() => Int, { description: 'How many are in both, in steps of `countStep`.' })
  people: number
}

@ObjectType('Unspoken', {
  description: 'Those whom the waves of a program reach and no audience holds: nobody speaks to them.',
})
export class UnspokenType {
  @Field(() => Int, {
    nullable: true,
    description: 'How many, in steps of `countStep`; null = fewer than one step.',
  })
  people: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many the waves reach, in steps of `countStep`; null = fewer than one step.',
  })
  reached: number | null

  @Field(() => Int, { description: 'In how many of the uppermost units that waves name they are.' })
  unitCount: number

  @Field(() => [ID], { description: 'Those units, with the most of them first; at most 50.' })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `unitIds`.' })
  unitNames: string[]

  @Field(() => [Int], {
    description:
      'How many of them are in each and below it, in the order of `unitIds`, in steps of `countStep`.',
  })
  unitPeople: number[]
}

/** The answer of a mutation: the audience as it is now; the others are asked for through it. */
export const audienceResult = (mutation: string) => resultOf(`${mutation}Result`, AudienceType, 'Audience')
