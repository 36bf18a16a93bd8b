import { Field, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { TrainingSessionType } from '../training/training.module.ts'

@ObjectType('TrainingRegistration', {
  description: 'What became of registering people, or taking them off the list.',
})
export class TrainingRegistrationType {
  @Field(() => TrainingSessionType, { description: 'The session whose people they are, as it is now.' })
  session: TrainingSessionType

  @Field(() => [ID], { description: 'Those whom it changed, in the order that was given.' })
  employeeIds: string[]

  @Field(() => Int, { description: 'How many of them have a seat.' })
  seated: number

  @Field(() => Int, { description: 'How many of them wait for one.' })
  waiting: number

  @Field(() => Int, { description: 'How many were left as they were.' })
  unchanged: number

  @Field(() => [String], {
    description:
      'Names of those registered who have not completed what the course asks for first; the first 50.',
  })
  unprepared: string[]
}

/** The answer of a mutation about registrations. */
export const registrationResult = (mutation: string) =>
  resultOf(`${mutation}Result`, TrainingRegistrationType, 'TrainingRegistration')
