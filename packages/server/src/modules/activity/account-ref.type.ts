import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('AccountRef', { description: 'Somebody who can sign in, by name, where nothing else is needed.' })
export class AccountRefType {
  @Field(() => ID, { description: 'The account.' })
  id: string

  @Field(() => String, { description: 'The name that they have now.' })
  displayName: string
}
