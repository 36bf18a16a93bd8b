import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { HistoryChangeType } from '../audit/audit.module.ts'
import { AccountRefType } from './account-ref.type.ts'
import { RecordRefType } from './record-ref.type.ts'

/** The most fields that one command changes. */
const FIELDS_MAX = 20
/** The most people and kinds that a list of changes can be narrowed to. */
export const FILTERS_MAX = 50

@ObjectType('ProgramChange', {
  description: 'What somebody did to a program or a part of it, or said about it.',
})
export class ProgramChangeType {
  @Field(() => ID, { description: 'The entry of the audit record.' })
  id: string

  @Field(() => Date, { description: 'When it was done.' })
  at: Date

  @Field(() => String, { nullable: true, description: 'Who did it; null where nobody was signed in.' })
  who: string | null

  @Field(() => String, { description: 'What was done, in words.' })
  what: string

  @Field(() => RecordRefType, { description: 'What it was done to.' })
  record: RecordRefType

  @Field(() => ID, {
    nullable: true,
    description: 'The comment that was made; null if something was changed.',
  })
  commentId: string | null

  @Field(() => Boolean, { description: 'True if what was changed was erased with a person’s data.' })
  isErased: boolean

  @AtMost(FIELDS_MAX)
  @Field(() => [HistoryChangeType], { description: 'The fields that were changed.' })
  changes: HistoryChangeType[]
}

@ObjectType('ProgramChanges', {
  description: 'What was done in a program since some moment, the latest first.',
})
export class ProgramChangesType {
  @Field(() => Date, { nullable: true, description: 'The moment; null = from the beginning.' })
  since: Date | null

  @Field(() => Int, { description: 'How many changes there were since, of every kind and by anybody.' })
  changeCount: number

  @Field(() => Int, { description: 'How many comments there were since, on anything and by anybody.' })
  commentCount: number

  @AtMost(FILTERS_MAX)
  @Field(() => [AccountRefType], { description: 'Who did something since, by name.' })
  people: AccountRefType[]

  @AtMost(FILTERS_MAX)
  @Field(() => [String], { description: 'The kinds of records that something happened to since.' })
  kinds: string[]

  @Field(() => [ProgramChangeType], { description: 'What happened, the latest first.' })
  items: ProgramChangeType[]

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` for the next page; null on the last.',
  })
  endCursor: string | null
}

@ObjectType('ProgramVisit', { description: 'When the viewer last looked at what changed in a program.' })
export class ProgramVisitType {
  @Field(() => Date, { description: 'The last look.' })
  visitedAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'The last look of the visit before; null = there was none.',
  })
  previousAt: Date | null
}

export const VisitProgramResult = resultOf('VisitProgramResult', ProgramVisitType, 'ProgramVisit')
