import type { Dimension, ItemMarker, Language, Wording } from '@tidemark/domain/readiness/instrument'
import { ITEMS_MAX } from '@tidemark/domain/readiness/instrument-input'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { DimensionEnum, ItemMarkerEnum, LanguageEnum } from './readiness.enums.ts'

/** One text in each language, as the API tells it. */
@ObjectType('Wording', { description: 'One text in several languages; null where it isn’t said in one.' })
export class WordingType implements Wording {
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string

  @Field(() => String, { nullable: true, description: 'German.' })
  de?: string

  @Field(() => String, { nullable: true, description: 'French.' })
  fr?: string

  @Field(() => String, { nullable: true, description: 'Spanish.' })
  es?: string

  @Field(() => String, { nullable: true, description: 'Italian.' })
  it?: string

  @Field(() => String, { nullable: true, description: 'Dutch.' })
  nl?: string

  @Field(() => String, { nullable: true, description: 'Polish.' })
  pl?: string

  @Field(() => String, { nullable: true, description: 'Portuguese.' })
  pt?: string
}

@ObjectType('InstrumentItem', { description: 'One statement that people answer on a scale.' })
export class InstrumentItemType {
  @Field(() => String, { description: 'Stays the same from version to version.' })
  key: string

  @Field(() => DimensionEnum, { description: 'What it is counted toward.' })
  dimension: Dimension

  @Field(() => ItemMarkerEnum, {
    nullable: true,
    description: 'What a figure elsewhere takes from it; null = nothing.',
  })
  marker: ItemMarker | null

  @Field(() => Boolean, {
    description: 'Agreeing speaks against readiness: its answers are turned before anything is counted.',
  })
  isReversed: boolean

  @Field(() => Int, { description: 'The lowest answer.' })
  scaleMin: number

  @Field(() => Int, { description: 'The highest answer.' })
  scaleMax: number

  @Field(() => WordingType, { description: 'What it says.' })
  text: WordingType
}

@ObjectType('ScaleAnchors', { description: 'What both ends of the scale are called.' })
export class ScaleAnchorsType {
  @Field(() => WordingType, { description: 'The lowest answer.' })
  lowest: WordingType

  @Field(() => WordingType, { description: 'The highest answer.' })
  highest: WordingType
}

@ObjectType('ReadinessInstrument', { description: 'One version of an instrument: what rounds ask people.' })
export class ReadinessInstrumentType {
  @Field(() => ID, { description: 'The version.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'The same in all versions of one instrument.' })
  family: string

  @Field(() => Int, { description: 'Which version, from 1.' })
  number: number

  @Field(() => Boolean, {
    description: 'Whether it came with the product; such a one is copied to change it.',
  })
  isBuiltIn: boolean

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, { nullable: true, description: 'What it rests on; null = not said.' })
  source: string | null

  @Field(() => String, { nullable: true, description: 'On what terms it may be used; null = not said.' })
  licence: string | null

  @Field(() => [LanguageEnum], { description: 'The languages it is worded in.' })
  languages: Language[]

  @AtMost(ITEMS_MAX)
  @Field(() => [InstrumentItemType], { description: 'What it asks, in the order asked.' })
  items: InstrumentItemType[]

  @Field(() => ScaleAnchorsType, { description: 'What both ends of the scale are called.' })
  anchors: ScaleAnchorsType

  @Field(() => Boolean, {
    description:
      'Whether a round was opened with it: it never changes any more, a new version takes its place.',
  })
  isInUse: boolean

  @Field(() => Date, { nullable: true, description: 'When it was put away; null = it isn’t.' })
  archivedAt: Date | null
}

/** The answer of a mutation that changes an instrument. */
export const instrumentResult = (mutation: string) =>
  resultOf(`${mutation}Result`, ReadinessInstrumentType, 'ReadinessInstrument')
