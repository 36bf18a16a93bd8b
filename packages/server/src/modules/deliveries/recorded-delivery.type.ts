import { SEGMENTS_MAX } from '@tidemark/domain/imports/plan-delivery-result-import'
import type { Channel } from '@tidemark/domain/communications/channel'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { SourceType } from '../../kernel/explained-figure.type.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChannelEnum } from '../audiences/audiences.module.ts'

@ObjectType('RecordedDifference', {
  description: 'How much larger a share is than that of those who got nothing.',
})
export class RecordedDifferenceType {
  @Field(() => Float, { description: 'The difference, −1 to 1.' })
  difference: number

  @Field(() => Float, { description: 'Where it lies at least, with 95 % confidence.' })
  lower: number

  @Field(() => Float, { description: 'Where it lies at most.' })
  upper: number
}

@ObjectType('RecordedShare', { description: 'How many did something, and how sure that is.' })
export class RecordedShareType {
  @Field(() => Int, { description: 'How many.' })
  count: number

  @Field(() => Float, { description: 'Their share, 0 to 1.' })
  share: number

  @Field(() => Float, { description: 'Where it lies at least, with 95 % confidence.' })
  lower: number

  @Field(() => Float, { description: 'Where it lies at most.' })
  upper: number
}

@ObjectType('RecordedFigures', { description: 'What people of a recorded delivery did.' })
export class RecordedFiguresType {
  @Field(() => Int, { description: 'How many people they are.' })
  people: number

  @Field(() => RecordedShareType, { description: 'Who was reached.' })
  reached: RecordedShareType

  @Field(() => RecordedShareType, {
    nullable: true,
    description: 'Who then did what it asks for; null where the file doesn’t tell.',
  })
  acted: RecordedShareType | null

  @Field(() => RecordedDifferenceType, {
    nullable: true,
    description: 'Who was reached against those who got nothing; null where there is nobody to compare with.',
  })
  reachedDifference: RecordedDifferenceType | null

  @Field(() => RecordedDifferenceType, {
    nullable: true,
    description: 'The same for who did what it asks for.',
  })
  actedDifference: RecordedDifferenceType | null
}

@ObjectType('RecordedSegment', { description: 'People of a recorded delivery who got the same.' })
export class RecordedSegmentType {
  @Field(() => String, { nullable: true, description: 'What the file calls them; null = nothing.' })
  segment: string | null

  @Field(() => Boolean, { description: 'False for those who got nothing.' })
  wasWritten: boolean

  @Field(() => RecordedFiguresType, {
    nullable: true,
    description: 'What they did; null where they are too few to say, or others could be told by it.',
  })
  figures: RecordedFiguresType | null
}

@ObjectType('RecordedDelivery', { description: 'A delivery that was put on file with what came of it.' })
export class RecordedDeliveryType {
  @Field(() => ID, { description: 'The delivery.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ID, { description: 'The communication.' })
  communicationId: string

  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => String, { description: 'What the communication is called.' })
  title: string

  @Field(() => ChannelEnum, { description: 'How it went out.' })
  channel: Channel

  @Field(() => LocalDate, { description: 'Its day.' })
  deliveredOn: string

  @AtMost(2 * SEGMENTS_MAX)
  @Field(() => [RecordedSegmentType], { description: 'Its segments: those written to first, by name.' })
  segments: RecordedSegmentType[]

  @Field(() => RecordedFiguresType, {
    nullable: true,
    description: 'Everybody in the file, written to or not; null where they are too few to say.',
  })
  everybody: RecordedFiguresType | null

  @Field(() => String, { description: 'How the figures come about, in words and symbols.' })
  formula: string

  @AtMost(4)
  @Field(() => [SourceType], { description: 'Where the methods were published.' })
  sources: SourceType[]

  @Field(() => Boolean, { description: 'Whether it was taken away; it can be brought back.' })
  removed: boolean

  @Field(() => PermissionType, { description: 'Whether the viewer may take it away, or bring it back.' })
  mayChange: PermissionType
}

export const recordedDeliveryResult = (mutation: string) =>
  resultOf(`${mutation}Result`, RecordedDeliveryType, 'RecordedDelivery')
