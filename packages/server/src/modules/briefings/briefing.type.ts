import { BRIEFING_GROUP_MAX } from '@tidemark/domain/briefings/briefing'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

@ObjectType('BriefingPerson', { description: 'Somebody of a group that the viewer briefs.' })
export class BriefingPersonType {
  @Field(() => ID, { description: 'Their place in the group.' })
  id: string

  @Field(() => String, { description: 'The name.' })
  fullName: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they were there; null while it isn’t held.',
  })
  wasPresent: boolean | null
}

@ObjectType('MyBriefing', { description: 'A group of people whom the viewer is to brief, and what to say.' })
export class MyBriefingType {
  @Field(() => ID, { description: 'The briefing.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'What it is about.' })
  title: string

  @Field(() => String, { description: 'What it is for.' })
  purpose: string

  @Field(() => String, { description: 'The program.' })
  programName: string

  @Field(() => String, { nullable: true, description: 'In whose name it is told; null = not said.' })
  senderName: string | null

  @Field(() => String, { description: 'The unit whose people they are.' })
  unitName: string

  @Field(() => Int, { description: 'Which group of the unit it is, from 1.' })
  number: number

  @Field(() => Int, { description: 'How many groups the unit has.' })
  groupsOfUnit: number

  @Field(() => LocalDate, { description: 'When the brief was handed out.' })
  deliveredOn: string

  @Field(() => LocalDate, { nullable: true, description: 'The day that was chosen; null = none yet.' })
  plannedOn: string | null

  @Field(() => LocalDate, {
    description: 'The last day for it: the chosen one, or a week after it was handed out.',
  })
  dueOn: string

  @Field(() => LocalDate, { nullable: true, description: 'When it was held; null = not yet.' })
  heldOn: string | null

  @Field(() => Boolean, { description: 'Whether it should have been held by now.' })
  isOverdue: boolean

  @Field(() => Int, { description: 'How many people the group has.' })
  peopleCount: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them were there; null while it isn’t held.',
  })
  presentCount: number | null

  @Field(() => [String], { description: 'The key messages that it repeats.' })
  keyMessages: string[]

  @Field(() => String, { nullable: true, description: 'From which side it is told to these people.' })
  slant: string | null

  @Field(() => String, { nullable: true, description: 'What is in it for these people.' })
  whatsInIt: string | null

  @Field(() => String, { description: 'What is decided, as HTML that is safe to show; empty = nothing.' })
  fixedHtml: string

  @Field(() => String, {
    description: 'What people can still change, as HTML that is safe to show; empty = nothing.',
  })
  canChangeHtml: string

  @Field(() => String, { description: 'More to know, as HTML that is safe to show; empty = nothing.' })
  bodyHtml: string

  @AtMost(BRIEFING_GROUP_MAX)
  @Field(() => [BriefingPersonType], {
    description: 'The people, by name; those who have left are left out.',
  })
  people: BriefingPersonType[]

  @Field(() => [String], { description: 'Questions that were brought back from it, oldest first.' })
  questions: string[]

  @Field(() => PermissionType, { description: 'Whether the viewer may put down how it went.' })
  mayLog: PermissionType
}

/** The answer of a line manager's mutation. */
export const myBriefingResult = (mutation: string) =>
  resultOf(`${mutation}Result`, MyBriefingType, 'MyBriefing')
