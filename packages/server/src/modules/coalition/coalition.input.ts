import type { CoalitionRole } from '@tidemark/domain/coalition/member-input'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { CoalitionRoleEnum } from './coalition.type.ts'

@InputType('CoalitionMemberInput', { description: 'A member of the coalition as they shall be.' })
export class CoalitionMemberInput {
  @Field(() => String, { description: 'Their name, at most 200 characters.' })
  fullName: string

  @Field(() => CoalitionRoleEnum, { description: 'What they do in the coalition.' })
  role: CoalitionRole

  @Field(() => String, { nullable: true, description: 'What else shall be known, at most 2,000 characters.' })
  note?: string | null

  @Field(() => [ID], { description: 'The units that they stand for, each with all below it; at most 250.' })
  unitIds: string[]
}

@InputType('AddCoalitionMemberInput', { description: 'A new member of a program’s coalition.' })
export class AddCoalitionMemberInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => CoalitionMemberInput, { description: 'The member.' })
  member: CoalitionMemberInput
}

@InputType('UpdateCoalitionMemberInput', { description: 'A member as they shall be.' })
export class UpdateCoalitionMemberInput {
  @Field(() => ID, { description: 'The member.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => CoalitionMemberInput, { description: 'All their fields.' })
  member: CoalitionMemberInput
}

@InputType('CoalitionMeetingInput', { description: 'A meeting of the coalition as it was.' })
export class CoalitionMeetingInput {
  @Field(() => LocalDate, { description: 'The day; not one to come.' })
  heldOn: string

  @Field(() => String, { description: 'What it was about, at most 200 characters.' })
  topic: string

  @Field(() => String, { nullable: true, description: 'What came of it, at most 5,000 characters.' })
  outcome?: string | null

  @Field(() => [ID], { description: 'The members who were there: 1 to 100.' })
  memberIds: string[]
}

@InputType('AddCoalitionMeetingInput', { description: 'A meeting that a program’s coalition held.' })
export class AddCoalitionMeetingInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => CoalitionMeetingInput, { description: 'The meeting.' })
  meeting: CoalitionMeetingInput
}

@InputType('UpdateCoalitionMeetingInput', { description: 'A meeting as it was.' })
export class UpdateCoalitionMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => CoalitionMeetingInput, { description: 'All its fields.' })
  meeting: CoalitionMeetingInput
}
