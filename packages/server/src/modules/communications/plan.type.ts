import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

@ObjectType('CommunicationPlan', { description: 'What a program says to whom, over time.' })
export class CommunicationPlanType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('CommunicationPlanPermissions', { description: 'What the viewer may do with the plan.' })
export class CommunicationPlanPermissionsType {
  @Field(() => PermissionType, { description: 'Add communications and key messages.' })
  edit: PermissionType

  @Field(() => PermissionType, { description: 'Approve communications that they did not write.' })
  approve: PermissionType
}

@ObjectType('AudienceContacts', { description: 'What one audience hears, week by week.' })
export class AudienceContactsType {
  @Field(() => ID, { description: 'The audience.' })
  audienceId: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => Int, {
    nullable: true,
    description: 'How often they want to hear something, in days; null = not agreed.',
  })
  frequencyDays: number | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day on which something was sent to them; null = never.',
  })
  lastSentOn: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The next day for which something is scheduled; null = none.',
  })
  nextOn: string | null

  @Field(() => [Int], { description: 'How many communications were sent to them in each week.' })
  sent: number[]

  @Field(() => [Int], { description: 'How many are scheduled.' })
  scheduled: number[]

  @Field(() => [Int], {
    description: 'How many are no more than planned: drafts and approved ones with a day.',
  })
  planned: number[]

  @Field(() => [Int], {
    description: 'On how many days of each week they had waited longer than they want to.',
  })
  daysOverdue: number[]

  @Field(() => [Boolean], {
    description: 'Whether more is sent or scheduled in the week than the planning rule allows.',
  })
  isOverloaded: boolean[]
}

@ObjectType('ContactCoverage', { description: 'What each audience of a program hears, in some weeks.' })
export class ContactCoverageType {
  @Field(() => LocalDate, { description: 'The Monday of the first week.' })
  from: string

  @Field(() => Int, { description: 'How many weeks.' })
  weeks: number

  @Field(() => Int, {
    description: 'More contacts than this in a week are too many: a planning rule of ours, not a law.',
  })
  perWeekMax: number
}

@ObjectType('SampleReader', { description: 'Somebody of an audience, to try a message on.' })
export class SampleReaderType {
  @Field(() => String, { nullable: true, description: 'Their name; null for a made-up reader.' })
  fullName: string | null

  @Field(() => String, { nullable: true, description: 'Their unit; null for a made-up reader.' })
  unitName: string | null

  @Field(() => Boolean, {
    description:
      'Whether nobody in particular is meant: the viewer may not look people up, or the audience has none.',
  })
  isMadeUp: boolean
}

/** The answer of a mutation of a key message: the whole plan, since its counts move with it. */
export const planResult = (mutation: string) =>
  resultOf(`${mutation}Result`, CommunicationPlanType, 'CommunicationPlan')
