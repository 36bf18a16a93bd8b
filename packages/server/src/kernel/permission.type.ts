import { Field, ObjectType } from 'type-graphql'

@ObjectType('Permission', { description: 'Whether the viewer may do something, and why not.' })
export class PermissionType {
  @Field(() => Boolean, { description: 'True if the viewer may.' })
  allowed: boolean

  @Field(() => String, { nullable: true, description: 'Why not, in words; null if allowed.' })
  reason: string | null
}

export const allowed: PermissionType = { allowed: true, reason: null }
export const denied = (reason: string): PermissionType => ({ allowed: false, reason })
