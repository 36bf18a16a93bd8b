import { Field, ID, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'

/** The most fields that one command changes. */
const FIELDS_MAX = 20

@ObjectType('HistoryChange', { description: 'A field before and after.' })
export class HistoryChangeType {
  @Field(() => String, { description: 'The field, in words.' })
  field: string

  @Field(() => String, {
    nullable: true,
    description: 'What it was, in words; null = nothing, or not put down.',
  })
  before: string | null

  @Field(() => String, { nullable: true, description: 'What it became, in words; null = nothing.' })
  after: string | null
}

@ObjectType('HistoryEntry', { description: 'What somebody did to a record.' })
export class HistoryEntryType {
  @Field(() => ID, { description: 'The entry.' })
  id: string

  @Field(() => Date, { description: 'When it was done.' })
  at: Date

  @Field(() => String, { nullable: true, description: 'Who did it; null where nobody was signed in.' })
  who: string | null

  @Field(() => String, { description: 'What was done, in words.' })
  what: string

  @Field(() => Boolean, { description: 'True if what was changed was erased with a person’s data.' })
  isErased: boolean

  @AtMost(FIELDS_MAX)
  @Field(() => [HistoryChangeType], { description: 'The fields that were changed; empty if erased.' })
  changes: HistoryChangeType[]
}

@ObjectType('HistoryPage', { description: 'One page of a record’s history, the latest first.' })
export class HistoryPageType {
  @Field(() => [HistoryEntryType], { description: 'What was done.' })
  items: HistoryEntryType[]

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` for the next page; null on the last.',
  })
  endCursor: string | null
}
