import type { Dimension } from '@tidemark/domain/readiness/instrument'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { DimensionEnum } from './readiness.enums.ts'

/** Every dimension, and the whole. */
const SCALES_MAX = 12
const ITEMS_MAX = 100

@ObjectType('UnitAgreement', {
  description: 'How much the people of one unit agree (r_WG(J)): 1 = alike, 0 = as if at random.',
})
export class UnitAgreementType {
  @Field(() => Int, { description: 'Units that are shown; the others have no figure of their own.' })
  units: number

  @Field(() => Float, { description: 'Where people agree least.' })
  least: number

  @Field(() => Float, { description: 'In the middle of the units.' })
  median: number

  @Field(() => Float, { description: 'The mean over the units.' })
  mean: number

  @Field(() => Float, { description: 'Where people agree most.' })
  most: number
}

@ObjectType('ScaleReliability', { description: 'How well the items of one scale go together.' })
export class ScaleReliabilityType {
  @Field(() => DimensionEnum, {
    nullable: true,
    description: 'What the items count toward; null = all items.',
  })
  dimension: Dimension | null

  @Field(() => Int, { description: 'People who answered all its items; 0 where too few did.' })
  complete: number

  @Field(() => Float, {
    nullable: true,
    description: 'Cronbach’s α; null where it can’t be computed. May be negative.',
  })
  alpha: number | null

  @Field(() => String, { description: 'What α says, in a sentence; or why there is none.' })
  alphaInWords: string

  @Field(() => [String], { description: 'Its items, by key.' })
  itemKeys: string[]

  @Field(() => [Float], {
    nullable: 'items',
    description: 'α without each item, in the order of `itemKeys`; null where it can’t be computed.',
  })
  alphaIfDropped: (number | null)[]

  @Field(() => [String], {
    nullable: 'items',
    description: 'What that says, where the others go together better without the item.',
  })
  ifDroppedInWords: (string | null)[]

  @Field(() => UnitAgreementType, {
    nullable: true,
    description: 'Agreement within units; null where no unit is shown.',
  })
  agreement: UnitAgreementType | null

  @Field(() => String, { description: 'What the agreement says, in a sentence.' })
  agreementInWords: string

  @Field(() => Float, {
    nullable: true,
    description: 'ICC(1) of the scale’s mean: how much of one person’s answer the unit tells.',
  })
  icc1: number | null

  @Field(() => String, { description: 'What ICC(1) says, in a sentence.' })
  icc1InWords: string

  @Field(() => Float, { nullable: true, description: 'ICC(2): how sure the mean of a unit is.' })
  icc2: number | null

  @Field(() => String, { description: 'What ICC(2) says, in a sentence.' })
  icc2InWords: string
}

@ObjectType('ItemReliability', { description: 'How units differ in one item.' })
export class ItemReliabilityType {
  @Field(() => String, { description: 'The item.' })
  itemKey: string

  @Field(() => Float, { nullable: true, description: 'ICC(1); null where it can’t be computed.' })
  icc1: number | null

  @Field(() => Float, { nullable: true, description: 'ICC(2); null where it can’t be computed.' })
  icc2: number | null
}

@ObjectType('ReadinessReliability', {
  description:
    'How far the figures of a closed round can be trusted, worked out over the units that are shown.',
})
export class ReadinessReliabilityType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @AtMost(SCALES_MAX)
  @Field(() => [ScaleReliabilityType], { description: 'Each dimension that was asked for, then all items.' })
  scales: ScaleReliabilityType[]

  @AtMost(ITEMS_MAX)
  @Field(() => [ItemReliabilityType], { description: 'Each item, in the order asked.' })
  items: ItemReliabilityType[]
}
