import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'

@ObjectType('BusinessUnit', { description: 'A unit of the organization’s tree.' })
export class BusinessUnitType {
  @Field(() => ID, { description: 'The unit.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'The key that files refer to; unique in the organization.' })
  code: string

  @Field(() => String, { description: 'Name of the unit.' })
  name: string

  @Field(() => Float, {
    nullable: true,
    description: 'Full-time equivalents of the unit’s own posts; null = not known.',
  })
  headcount: number | null

  @Field(() => Date, { nullable: true, description: 'When the unit was closed; null while it is open.' })
  archivedAt: Date | null
}

@ObjectType('UnitPermissions', { description: 'What the viewer may do with a unit.' })
export class UnitPermissionsType {
  @Field(() => PermissionType, { description: 'Change, move or close it.' })
  edit: PermissionType

  @Field(() => PermissionType, { description: 'Record what its people do.' })
  recordObservations: PermissionType
}

@InputType('CreateUnitInput', { description: 'A new business unit.' })
export class CreateUnitInput {
  @Field(() => String, { description: 'The key that files refer to, at most 60 characters.' })
  code: string

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name: string

  @Field(() => Float, { nullable: true, description: 'Full-time equivalents of its own posts.' })
  headcount?: number | null

  @Field(() => ID, { nullable: true, description: 'The unit above; null = at the top.' })
  parentId?: string | null
}

@InputType('UpdateUnitInput', { description: 'A business unit as it shall be.' })
export class UpdateUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, { description: 'The key that files refer to, at most 60 characters.' })
  code: string

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name: string

  @Field(() => Float, {
    nullable: true,
    description: 'Full-time equivalents of its own posts; null = not known.',
  })
  headcount?: number | null
}

@InputType('MoveUnitInput', { description: 'Where a unit shall hang.' })
export class MoveUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ID, { nullable: true, description: 'The unit above; null = at the top.' })
  parentId?: string | null
}
