import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { TrainingSessionType } from '../training/training.module.ts'
import { seatsOf } from './session-seats.read.ts'
import { TrainingSeatsType } from './session-seats.type.ts'

@Resolver(() => TrainingSessionType)
export class SessionSeatsResolver {
  @FieldResolver(() => TrainingSeatsType, { description: 'Its seats, and how many wait for one.' })
  seats(@Root() { id }: TrainingSessionType, @Ctx() context: SignedInContext): Promise<TrainingSeatsType> {
    return seatsOf(context, id)
  }
}
