import { BEHAVIORS_MAX } from '@tidemark/domain/behaviors/behavior-input'
import type { PersonAdoption } from '@tidemark/domain/adoption/person-adoption'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { UnitRefType } from '../access/access.module.ts'

export const PersonStandingEnum = registerEnum<PersonAdoption>(
  'PersonStanding',
  'What is known of a person.',
  {
    adopted: 'Does it in at least the bar’s share of opportunities, or has given the habit up.',
    not_adopted: 'Was seen often enough, and doesn’t reach the bar.',
    cannot_say_yet: 'Was not seen often enough.',
  },
)

@ObjectType('BehaviorTally', { description: 'What was seen of one person and one behavior.' })
export class BehaviorTallyType {
  @Field(() => ID, { description: 'The behavior.' })
  behaviorId: string

  @Field(() => [ID], { description: 'The observations of the day, oldest first; withdrawn ones left out.' })
  observationIds: string[]

  @Field(() => Int, { description: 'Opportunities seen on the day.' })
  opportunities: number

  @Field(() => Int, { description: 'Times it was shown on the day.' })
  shown: number

  @Field(() => Int, { description: 'Opportunities in the behavior’s window that ends with the day.' })
  windowOpportunities: number

  @Field(() => Int, { description: 'Times it was shown in that window.' })
  windowShown: number

  @Field(() => PersonStandingEnum, { description: 'What that window says of the person and this behavior.' })
  standing: PersonAdoption
}

@ObjectType('TeamSheetPerson', { description: 'A person of the unit with what was seen of them.' })
export class TeamSheetPersonType {
  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => String, { description: 'The name.' })
  fullName: string

  @Field(() => String, { nullable: true, description: 'What the person is called at work.' })
  jobTitle: string | null

  @Field(() => UnitRefType, { description: 'The unit that the person was in on the day.' })
  unit: UnitRefType

  @AtMost(BEHAVIORS_MAX)
  @Field(() => [BehaviorTallyType], { description: 'One for each behavior of the program, in its order.' })
  tallies: BehaviorTallyType[]
}

@ObjectType('UnitCount', { description: 'How many of a unit’s people showed a behavior, without names.' })
export class UnitCountType {
  @Field(() => ID, { description: 'The count.' })
  id: string

  @Field(() => ID, { description: 'The behavior.' })
  behaviorId: string

  @Field(() => LocalDate, { description: 'The day.' })
  observedOn: string

  @Field(() => Int, { description: 'People looked at.' })
  observed: number

  @Field(() => Int, { description: 'How many of them showed it.' })
  showing: number

  @Field(() => String, { description: 'Who counted.' })
  observerName: string
}

@ObjectType('TeamSheet', { description: 'What was seen of one unit’s people on one day.' })
export class TeamSheetType {
  @Field(() => UnitRefType, { description: 'The unit.' })
  unit: UnitRefType

  @Field(() => LocalDate, { description: 'The day.' })
  on: string

  @Field(() => [ID], {
    description: 'The units that the viewer may record for: led by them and covered by the program.',
  })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `unitIds`.' })
  unitNames: string[]

  @AtMost(100)
  @Field(() => [TeamSheetPersonType], {
    description:
      'The first 100 people of the unit itself, by name; empty where people are counted without names.',
  })
  people: TeamSheetPersonType[]

  @Field(() => Int, { description: 'How many people were in the unit itself on that day.' })
  peopleTotal: number

  @AtMost(100)
  @Field(() => [UnitCountType], {
    description: 'Counts of that day, newest first; withdrawn ones left out.',
  })
  unitCounts: UnitCountType[]
}
