import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('Organization', {
  description: 'A tenant: its people, units and programs are walled off from all others.',
})
export class OrganizationType {
  @Field(() => ID, { description: 'The organization.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => Boolean, { description: 'True for the demonstration, whose people are made up.' })
  isDemonstration: boolean

  @Field(() => Int, { description: 'Smallest number of people that a figure may be about; 5 or more.' })
  minimumGroupSize: number

  @Field(() => String, {
    nullable: true,
    description: 'Sources of the demonstration data, to be shown with it.',
  })
  attribution: string | null
}
