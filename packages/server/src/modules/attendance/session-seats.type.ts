import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('TrainingSeats', { description: 'The seats of a session; of a part, those of its series.' })
export class TrainingSeatsType {
  @Field(() => Int, { description: 'How many people have one.' })
  taken: number

  @Field(() => Int, { nullable: true, description: 'How many are left; null = as many as come.' })
  free: number | null

  @Field(() => Int, { description: 'How many people wait for one.' })
  waiting: number
}
