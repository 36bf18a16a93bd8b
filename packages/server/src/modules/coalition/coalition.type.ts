import type { CoalitionRole } from '@tidemark/domain/coalition/member-input'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageType } from '../../kernel/page.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

export const CoalitionRoleEnum = registerEnum<CoalitionRole>(
  'CoalitionRole',
  'What somebody does in the guiding coalition; it lets nobody do anything in Tidemark.',
  {
    sponsor: 'Answers for the change at the top, and gives time, money and a public word.',
    leader: 'Leads people through it: has the position to decide, and is followed.',
    change_agent: 'Works with the teams: explains, shows, carries back what is in the way.',
    member: 'Lends expertise or credibility, without a part of their own to play.',
  },
)

@ObjectType('Coalition', {
  description:
    'The guiding coalition of a program: who leads the change, for which units, and how often they met.',
})
export class CoalitionType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('CoalitionMember', { description: 'Somebody of the guiding coalition.' })
export class CoalitionMemberType {
  @Field(() => ID, { description: 'The member.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'Their name.' })
  fullName: string

  @Field(() => CoalitionRoleEnum, { description: 'What they do in the coalition.' })
  role: CoalitionRole

  @Field(() => String, { nullable: true, description: 'What else shall be known; null = nothing.' })
  note: string | null

  // Plain arrays: as records, of 100 members, the units would be more than one answer may hold.
  @Field(() => [ID], {
    description: 'The open units that they stand for, each with every unit below it, by name.',
  })
  unitIds: string[]

  @Field(() => [String], { description: 'The names of the units, in the order of `unitIds`.' })
  unitNames: string[]

  @Field(() => Int, { description: 'How many meetings they were at.' })
  attended: number

  @Field(() => Int, {
    description:
      'Meetings held since they were named, or since the first one that they were at if that was earlier.',
  })
  attendedOf: number

  @Field(() => LocalDate, { nullable: true, description: 'The last one that they were at; null = none.' })
  lastAttendedOn: string | null
}

@ObjectType('CoalitionMeeting', { description: 'A meeting that the coalition held.' })
export class CoalitionMeetingType {
  @Field(() => ID, { description: 'The meeting.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => LocalDate, { description: 'The day.' })
  heldOn: string

  @Field(() => String, { description: 'What it was about.' })
  topic: string

  @Field(() => String, { nullable: true, description: 'What came of it; null = nothing written down.' })
  outcome: string | null

  @Field(() => [ID], { description: 'Who was there, by name; also those who left the coalition since.' })
  memberIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `memberIds`.' })
  memberNames: string[]
}

@ObjectType('CoalitionGap', { description: 'A unit that the program reaches and no member stands for.' })
export class CoalitionGapType {
  @Field(() => ID, { description: 'The unit.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => [String], {
    description: 'The names of the units above it that the viewer may see, from the top.',
  })
  path: string[]

  @Field(() => Int, { description: 'Units below it; nobody stands for these either.' })
  unitsBelow: number

  @Field(() => Int, { description: 'Employees of today in it and in those.' })
  people: number
}

@ObjectType('CoalitionGapPage', {
  description: 'One page of the units that no member stands for, the uppermost first, then by name.',
})
export class CoalitionGapPageType extends PageType {
  @Field(() => [CoalitionGapType], { description: 'The units.' })
  items: CoalitionGapType[]
}

/** The answer of a mutation: the whole coalition, since one unit more or less moves its counts and gaps. */
export const coalitionResult = (mutation: string) => resultOf(`${mutation}Result`, CoalitionType, 'Coalition')
