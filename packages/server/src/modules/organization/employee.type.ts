import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageType } from '../../kernel/page.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { UnitRefType } from '../access/access.module.ts'

@ObjectType('UnitMembership', {
  description: 'From this day on the person works in this unit, until the next one starts.',
})
export class UnitMembershipType {
  @Field(() => UnitRefType, { description: 'The unit.' })
  unit: UnitRefType

  @Field(() => LocalDate, { description: 'First day in it.' })
  startsOn: string
}

@ObjectType('Employee', { description: 'A person of the organization, in one unit at a time.' })
export class EmployeeType {
  @Field(() => ID, { description: 'The employee.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'The key that files know the person by; unique in the organization.' })
  staffNumber: string

  @Field(() => String, { description: 'The name as the person writes it.' })
  fullName: string

  @Field(() => String, { nullable: true, description: 'E-mail address, if known.' })
  email: string | null

  @Field(() => String, { nullable: true, description: 'What the person is called at work.' })
  jobTitle: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Group of jobs that belong together, such as nursing.',
  })
  jobFamily: string | null

  @Field(() => String, { nullable: true, description: 'Level in the organization, in its own words.' })
  level: string | null

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  location: string | null

  @Field(() => Date, { nullable: true, description: 'When the person left; null while they are here.' })
  archivedAt: Date | null
}

/** What is known of a person besides the unit. */
@InputType()
abstract class EmployeeFields {
  @Field(() => String, { description: 'The key that files know the person by, at most 60 characters.' })
  staffNumber: string

  @Field(() => String, { description: 'The name as the person writes it, at most 200 characters.' })
  fullName: string

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'What the person is called at work.' })
  jobTitle?: string | null

  @Field(() => String, { nullable: true, description: 'Group of jobs that belong together.' })
  jobFamily?: string | null

  @Field(() => String, { nullable: true, description: 'Level in the organization.' })
  level?: string | null

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  location?: string | null
}

@InputType('CreateEmployeeInput', { description: 'A new employee.' })
export class CreateEmployeeInput extends EmployeeFields {
  @Field(() => ID, { description: 'The unit that the person joins.' })
  unitId: string

  @Field(() => LocalDate, { description: 'First day in it; not after today.' })
  startsOn: string
}

@InputType('UpdateEmployeeInput', { description: 'An employee as they shall be; left out = not known.' })
export class UpdateEmployeeInput extends EmployeeFields {
  @Field(() => ID, { description: 'The employee.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number
}

@InputType('MoveEmployeeInput', { description: 'Another unit for an employee, from a day on.' })
export class MoveEmployeeInput {
  @Field(() => ID, { description: 'The employee.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ID, { description: 'The unit that the person moves to.' })
  unitId: string

  @Field(() => LocalDate, {
    description: 'First day in it; not after today, and after the day of the last move.',
  })
  startsOn: string
}

@InputType('EraseEmployeeInput', { description: 'A person to make nobody, for good.' })
export class EraseEmployeeInput {
  @Field(() => ID, { description: 'The employee.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, { description: 'The person’s staff number, typed by whoever means this person.' })
  staffNumber: string
}

@ObjectType('EmployeeErased', { description: 'A person was made nobody.' })
export class EmployeeErasedType {
  @Field(() => ID, { description: 'The key that is left; it stands for no name any more.' })
  id: string
}

@ObjectType('PersonalData', { description: 'Everything that is kept about a person.' })
export class PersonalDataType {
  @Field(() => String, { description: 'What to call the file.' })
  fileName: string

  @Field(() => String, { description: 'The file: JSON with headings that the person can read.' })
  content: string
}

@InputType('EmployeeFilter', { description: 'Which employees; every condition that is given must hold.' })
export class EmployeeFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the staff number.' })
  search?: string | null

  @Field(() => ID, { nullable: true, description: 'Only people of this unit.' })
  unitId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'With the unit also everything below it.' })
  includeUnitsBelow?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only people who left. Otherwise only people who are here.',
  })
  archived?: boolean | null
}

@ObjectType('EmployeePage', { description: 'One page of employees, by name.' })
export class EmployeePageType extends PageType {
  @Field(() => [EmployeeType], { description: 'The employees.' })
  items: EmployeeType[]
}
