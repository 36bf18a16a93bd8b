import type { Dimension, ItemMarker, Language } from '@tidemark/domain/readiness/instrument'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DimensionEnum, ItemMarkerEnum, LanguageEnum } from './readiness.enums.ts'

@InputType('WordingInput', { description: 'One text in several languages, each at most 300 characters.' })
export class WordingInput {
  @Field(() => String, { nullable: true, description: 'English; needed.' })
  en?: string | null

  @Field(() => String, { nullable: true, description: 'German.' })
  de?: string | null

  @Field(() => String, { nullable: true, description: 'French.' })
  fr?: string | null

  @Field(() => String, { nullable: true, description: 'Spanish.' })
  es?: string | null

  @Field(() => String, { nullable: true, description: 'Italian.' })
  it?: string | null

  @Field(() => String, { nullable: true, description: 'Dutch.' })
  nl?: string | null

  @Field(() => String, { nullable: true, description: 'Polish.' })
  pl?: string | null

  @Field(() => String, { nullable: true, description: 'Portuguese.' })
  pt?: string | null
}

@InputType('InstrumentItemInput', { description: 'One statement as it shall be.' })
export class InstrumentItemInput {
  @Field(() => String, {
    description:
      'Its own among the items, and the same from version to version, so that rounds can be compared: small letters, digits and _.',
  })
  key: string

  @Field(() => DimensionEnum, { description: 'What it is counted toward.' })
  dimension: Dimension

  @Field(() => ItemMarkerEnum, {
    nullable: true,
    description: 'What a figure elsewhere takes from it; one item each.',
  })
  marker?: ItemMarker | null

  @Field(() => Boolean, { description: 'Whether agreeing speaks against readiness.' })
  isReversed: boolean

  @Field(() => Int, { description: 'The lowest answer, 0 or 1.' })
  scaleMin: number

  @Field(() => Int, {
    description: 'The highest answer; 2 to 11 steps, the same for all items of one dimension.',
  })
  scaleMax: number

  @Field(() => WordingInput, { description: 'What it says.' })
  text: WordingInput
}

@InputType('ScaleAnchorsInput', { description: 'What both ends of the scale are called.' })
export class ScaleAnchorsInput {
  @Field(() => WordingInput, { description: 'The lowest answer.' })
  lowest: WordingInput

  @Field(() => WordingInput, { description: 'The highest answer.' })
  highest: WordingInput
}

@InputType('InstrumentInput', { description: 'An instrument as it shall be.' })
export class InstrumentInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name: string

  @Field(() => String, { nullable: true, description: 'What it rests on, at most 500 characters.' })
  source?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'On what terms it may be used, at most 200 characters.',
  })
  licence?: string | null

  @Field(() => [LanguageEnum], { description: 'The languages it is worded in; English is always one.' })
  languages: Language[]

  @Field(() => ScaleAnchorsInput, { description: 'What both ends of the scale are called.' })
  anchors: ScaleAnchorsInput

  @Field(() => [InstrumentItemInput], { description: 'What it asks, in the order asked: 1 to 100.' })
  items: InstrumentItemInput[]
}

@InputType('CreateInstrumentInput', { description: 'A new instrument of one’s own.' })
export class CreateInstrumentInput {
  @Field(() => InstrumentInput, { description: 'The instrument.' })
  instrument: InstrumentInput
}

@InputType('CopyInstrumentInput', { description: 'The instrument to copy.' })
export class CopyInstrumentInput {
  @Field(() => ID, { description: 'The version to copy.' })
  id: string
}

@InputType('UpdateInstrumentInput', {
  description: 'An instrument that no round was opened with, as it shall be.',
})
export class UpdateInstrumentInput {
  @Field(() => ID, { description: 'The version.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => InstrumentInput, { description: 'All its fields.' })
  instrument: InstrumentInput
}
