import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType('ThresholdBand', {
  description:
    'The shares of people between which a change is expected to carry itself: a planning rule from practice, not a law.',
})
export class ThresholdBandType {
  @Field(() => Float, { description: 'Lower end, a share over 0.' })
  lower: number

  @Field(() => Float, { description: 'Upper end, a share over the lower end, at most 1.' })
  upper: number
}
