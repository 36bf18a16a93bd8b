import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('UnitRef', { description: 'A business unit by name, where nothing else of it is needed.' })
export class UnitRefType {
  @Field(() => ID, { description: 'The unit.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string
}
