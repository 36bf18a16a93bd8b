import { Field, ID, ObjectType } from 'type-graphql'
import { ReadinessGroupType } from './results.type.ts'

@ObjectType('LatestReadiness', {
  description: 'What the last closed round of a program says, of all or of one unit.',
})
export class LatestReadinessType {
  @Field(() => ID, { description: 'The round.' })
  roundId: string

  @Field(() => String, { description: 'Its name.' })
  roundName: string

  @Field(() => Date, { description: 'When it closed.' })
  closedAt: Date

  @Field(() => ReadinessGroupType, {
    nullable: true,
    description: 'The figures; null where too few answered for any of their own.',
  })
  group: ReadinessGroupType | null

  @Field(() => String, {
    nullable: true,
    description:
      'Where a unit has none: the smallest unit above with which it is shown; null = the whole round.',
  })
  shownWith: string | null
}
