import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('ProgramRef', { description: 'A program by name, where nothing else of it is needed.' })
export class ProgramRefType {
  @Field(() => ID, { description: 'The program.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string
}
