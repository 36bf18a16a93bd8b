import type { Trait } from '@tidemark/domain/readiness/round'
import { TRAITS } from '@tidemark/domain/readiness/round'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { TraitEnum } from './readiness.enums.ts'
import { DimensionFigureType } from './results.type.ts'

/** The most groups that a comparison lays side by side. */
export const COMPARED_MAX = 50

@InputType('TraitValueInput', { description: 'People of whom a trait has this value.' })
export class TraitValueInput {
  @Field(() => TraitEnum, { description: 'The trait.' })
  trait: Trait

  @Field(() => String, { description: 'The value, as the round has it.' })
  value: string
}

@InputType('ComparisonInput', { description: 'Which groups to compare.' })
export class ComparisonInput {
  @Field(() => ID, { description: 'The closed round.' })
  roundId: string

  @Field(() => ID, { nullable: true, description: 'Within this unit and all below; null = the whole round.' })
  unitId?: string | null

  @Field(() => TraitEnum, { description: 'By which trait: one group for each of its values.' })
  by: Trait

  @Field(() => [TraitValueInput], {
    nullable: true,
    description: 'Only people with all of these, at most one value a trait.',
  })
  where?: TraitValueInput[] | null
}

@ObjectType('ComparedGroup', { description: 'People of one value.' })
export class ComparedGroupType {
  @Field(() => String, { description: 'The value.' })
  value: string

  @Field(() => Int, { description: 'How many of them answered.' })
  answered: number

  @AtMost(11)
  @Field(() => [DimensionFigureType], { description: 'What they say of each leg, facet or element.' })
  dimensions: DimensionFigureType[]
}

@ObjectType('TraitValues', { description: 'The values that a trait can be narrowed to.' })
export class TraitValuesType {
  @Field(() => TraitEnum, { description: 'The trait.' })
  trait: Trait

  @Field(() => [String], { description: 'Its values, by name.' })
  values: string[]
}

@ObjectType('ReadinessComparison', {
  description: 'Groups of a closed round side by side, as far as they can be told apart.',
})
export class ReadinessComparisonType {
  @Field(() => Int, { description: 'Answers in the unit or round that is compared within.' })
  answered: number

  @Field(() => Int, {
    description: 'Of these, answers in groups too small to tell apart: they are in no group here.',
  })
  leftOut: number

  @AtMost(COMPARED_MAX)
  @Field(() => [ComparedGroupType], { description: `The groups by value, ${COMPARED_MAX} at most.` })
  groups: ComparedGroupType[]

  @AtMost(TRAITS.length)
  @Field(() => [TraitValuesType], {
    description: 'What it can be narrowed to, in the order of the round’s traits.',
  })
  values: TraitValuesType[]
}
