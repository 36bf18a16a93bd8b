import { Field, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

@ObjectType('CalendarFeed', { description: 'How the viewer reads their days in a calendar of their own.' })
export class CalendarFeedType {
  @Field(() => ID, { description: 'The viewer’s account.' })
  id: string
}

@ObjectType('CalendarEntry', { description: 'What stands in the viewer’s calendar.' })
export class CalendarEntryType {
  @Field(() => ID, { description: 'The entry.' })
  id: string

  @Field(() => String, { description: 'What it is.' })
  title: string

  @Field(() => LocalDate, { description: 'Its day, where it was planned.' })
  day: string

  @Field(() => Date, { nullable: true, description: 'When a meeting begins; null = the whole day.' })
  startsAt: Date | null

  @Field(() => Int, { nullable: true, description: 'How long a meeting lasts; null = nobody said.' })
  minutes: number | null

  @Field(() => String, { nullable: true, description: 'Where; null = nowhere, or nobody said.' })
  place: string | null

  @Field(() => String, { description: 'Where it is in the app.' })
  path: string
}

/** The answer of a mutation: the feed as it is now. */
export const calendarFeedResult = (mutation: string) =>
  resultOf(`${mutation}Result`, CalendarFeedType, 'CalendarFeed')
