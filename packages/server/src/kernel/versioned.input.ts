import { Field, ID, InputType, Int } from 'type-graphql'

@InputType('VersionedInput', { description: 'A record as the client saw it.' })
export class VersionedInput {
  @Field(() => ID, { description: 'The record.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw; another one is refused with CONFLICT.' })
  version: number
}
