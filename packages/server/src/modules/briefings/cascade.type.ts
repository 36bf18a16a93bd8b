import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { UnitRefType } from '../access/access.module.ts'
import { LARGEST_PAGE } from '../../kernel/page.input.ts'

/** Which units of a cascade are looked at. */
export type CascadeUnits = 'all' | 'open' | 'overdue' | 'without_leader'
export const CascadeUnitsEnum = registerEnum<CascadeUnits>(
  'BriefingCascadeUnits',
  'Which units of a cascade are looked at.',
  {
    all: 'Every unit.',
    open: 'Units with a group that hasn’t been briefed.',
    overdue: 'Units with a group that should have been briefed by now.',
    without_leader: 'Units with a group that nobody leads.',
  },
)

/** How far the groups of a cascade are, or those of one unit in it. */
@ObjectType()
abstract class CascadeCountsFields {
  @Field(() => Int, { description: 'How many groups there are.' })
  groups: number

  @Field(() => Int, { description: 'How many of them have been briefed.' })
  held: number

  @Field(() => Int, { description: 'How many should have been by now.' })
  overdue: number

  @Field(() => Int, { description: 'How many nobody leads.' })
  withoutLeader: number

  @Field(() => Int, { description: 'How many people the groups have.' })
  people: number
}

@ObjectType('BriefingCascadeUnit', { description: 'How far a cascade is in one unit.' })
export class CascadeUnitType extends CascadeCountsFields {
  @Field(() => UnitRefType, { description: 'The unit whose people they are.' })
  unit: UnitRefType

  @Field(() => Int, {
    nullable: true,
    description:
      'How many were reached; null until all groups have been briefed, and where too few people are in it to say.',
  })
  reached: number | null

  @Field(() => [String], { description: 'Who briefs, by name.' })
  managerNames: string[]
}

@ObjectType('BriefingCascadeUnitPage', { description: 'Some units of a cascade: what needs somebody first.' })
export class CascadeUnitPageType {
  @AtMost(LARGEST_PAGE)
  @Field(() => [CascadeUnitType], { description: 'The units.' })
  items: CascadeUnitType[]

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number
}

@ObjectType('BriefingCascade', { description: 'How far line managers are with telling their people.' })
export class CascadeType extends CascadeCountsFields {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => LocalDate, { description: 'When the briefs were handed out.' })
  deliveredOn: string

  @Field(() => Int, {
    description: 'How many people the units have of which it is told how many were reached.',
  })
  peopleTold: number

  @Field(() => Int, { description: 'How many people were reached in those units.' })
  reached: number

  @Field(() => Int, {
    description: 'How many managers have to brief and can’t be written to: no address is on record.',
  })
  withoutAddress: number

  @Field(() => LocalDate, { nullable: true, description: 'When managers were last reminded; null = never.' })
  remindedOn: string | null

  @Field(() => PermissionType, { description: 'Whether the viewer may remind managers now.' })
  mayRemind: PermissionType

  @Field(() => PermissionType, { description: 'Whether the viewer may change who briefs.' })
  mayAssign: PermissionType
}

@ObjectType('BriefingGroup', {
  description: 'A group of a cascade as those see it who plan: without its people.',
})
export class BriefingGroupType {
  @Field(() => ID, { description: 'The briefing.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => Int, { description: 'Tells the groups of a unit apart, from 1.' })
  number: number

  @Field(() => Int, { description: 'How many people it has.' })
  people: number

  @Field(() => ID, {
    nullable: true,
    description: 'The account of whoever briefs; null = nobody leads these people.',
  })
  managerId: string | null

  @Field(() => String, { nullable: true, description: 'Their name.' })
  managerName: string | null

  @Field(() => Boolean, {
    description: 'Whether they can: with an account that works, and a unit that they lead.',
  })
  canBrief: boolean

  @Field(() => LocalDate, { nullable: true, description: 'The day that they chose; null = none yet.' })
  plannedOn: string | null

  @Field(() => LocalDate, { description: 'The last day for it.' })
  dueOn: string

  @Field(() => LocalDate, { nullable: true, description: 'When it was held; null = not yet.' })
  heldOn: string | null

  @Field(() => Boolean, { description: 'Whether it should have been held by now.' })
  isOverdue: boolean
}

@ObjectType('BriefingManager', { description: 'A line manager who could brief a group.' })
export class BriefingManagerType {
  @Field(() => ID, { description: 'Their account.' })
  id: string

  @Field(() => String, { description: 'Their name.' })
  name: string

  @Field(() => String, { description: 'The units that they lead.' })
  leads: string

  @Field(() => Boolean, { description: 'Whether they lead the group’s unit, or one above it.' })
  isAbove: boolean
}

export const AssignBriefingResult = resultOf('AssignBriefingResult', BriefingGroupType, 'BriefingGroup')
export const RemindBriefingManagersResult = resultOf(
  'RemindBriefingManagersResult',
  CascadeType,
  'BriefingCascade',
)
