import type { BarrierPoint } from '@tidemark/domain/readiness/barrier-point'
import type { Dimension } from '@tidemark/domain/readiness/instrument'
import type { ReadinessWord } from '@tidemark/domain/readiness/readiness-word'
import type { RoundKind, Trait } from '@tidemark/domain/readiness/round'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { UnitRefType } from '../access/access.module.ts'
import {
  BarrierPointEnum,
  DimensionEnum,
  ReadinessWordEnum,
  RoundKindEnum,
  TraitEnum,
} from './readiness.enums.ts'

/** The most items that an instrument has. */
const ITEMS_MAX = 100
const DIMENSIONS_MAX = 11

@ObjectType('ReadinessItem', { description: 'A statement that people answered.' })
export class ReadinessItemType {
  @Field(() => String, { description: 'Stays the same from version to version of the instrument.' })
  key: string

  @Field(() => DimensionEnum, { description: 'What it is counted toward.' })
  dimension: Dimension

  @Field(() => String, { description: 'The statement, in English.' })
  text: string

  @Field(() => Boolean, { description: 'Agreeing speaks against readiness: answers are turned first.' })
  isReversed: boolean

  @Field(() => Float, { description: 'The lowest answer.' })
  scaleMin: number

  @Field(() => Float, { description: 'The highest answer.' })
  scaleMax: number
}

@ObjectType('ReadinessCell', { description: 'What a group’s answers to one or more items say together.' })
export class ReadinessCellType {
  @Field(() => Int, { description: 'People who answered; of several items, the one that most answered.' })
  people: number

  @Field(() => Int, { description: 'Answers given.' })
  answers: number

  @Field(() => Float, { description: 'How far up the scale they lie, 0 to 100.' })
  index: number

  @Field(() => ReadinessWordEnum, { description: 'What the index means, in a word.' })
  word: ReadinessWord

  @Field(() => Float, {
    nullable: true,
    description: 'The most by which the index may be off; null where that can’t be told.',
  })
  indexMargin: number | null

  @Field(() => Float, { description: 'Share of favourable answers among those given, 0 to 1.' })
  favourable: number

  @Field(() => Float, { description: 'Half the width of the share’s interval, 0 to 1; 0 in a census.' })
  margin: number

  @Field(() => Float, { description: 'Lower bound of the share.' })
  lower: number

  @Field(() => Float, { description: 'Upper bound of the share.' })
  upper: number

  @Field(() => Float, {
    nullable: true,
    description:
      'Points by which the index moved since the round before, over what both asked; null without one.',
  })
  change: number | null

  @Field(() => Boolean, { description: 'Whether that is more than chance: its range leaves out no change.' })
  changeIsClear: boolean
}

@ObjectType('DimensionFigure', { description: 'A dimension of a group.' })
export class DimensionFigureType {
  @Field(() => DimensionEnum, { description: 'The dimension.' })
  dimension: Dimension

  @Field(() => ReadinessCellType, { nullable: true, description: 'Its figure; null without answers.' })
  cell: ReadinessCellType | null
}

@ObjectType('ItemFigure', { description: 'An item of a group.' })
export class ItemFigureType {
  @Field(() => ReadinessItemType, { description: 'The item.' })
  item: ReadinessItemType

  @Field(() => ReadinessCellType, { nullable: true, description: 'Its figure; null without answers.' })
  cell: ReadinessCellType | null

  @Field(() => [Int], {
    nullable: true,
    description:
      'How many gave each answer, turned, from the lowest to the highest; null in groups of fewer than ten.',
  })
  distribution: number[] | null

  @Field(() => Float, {
    nullable: true,
    description: 'The middle answer, turned; null in groups of fewer than ten.',
  })
  median: number | null
}

@ObjectType('BarrierCount', { description: 'How many people stand before one barrier.' })
export class BarrierCountType {
  @Field(() => BarrierPointEnum, { description: 'The first element that is missing.' })
  barrier: BarrierPoint

  @Field(() => Int, { description: 'People.' })
  people: number
}

@ObjectType('ReadinessGroup', { description: 'What a closed round says of one group of people.' })
export class ReadinessGroupType {
  @Field(() => UnitRefType, {
    nullable: true,
    description: 'The unit with all below it, by its name then; null = the whole round.',
  })
  unit: UnitRefType | null

  @Field(() => Int, { nullable: true, description: 'People asked; null where that isn’t known.' })
  invited: number | null

  @Field(() => Int, { description: 'People who answered.' })
  answered: number

  @Field(() => Float, { nullable: true, description: 'Answered ÷ asked, 0 to 1; null where not known.' })
  responseRate: number | null

  @Field(() => Float, { nullable: true, description: 'The index over the legs, 0 to 100.' })
  index: number | null

  @Field(() => DimensionEnum, {
    nullable: true,
    description: 'The weakest leg: it decides. Of instruments without legs, the weakest scale.',
  })
  weakest: Dimension | null

  @AtMost(DIMENSIONS_MAX)
  @Field(() => [DimensionFigureType], { description: 'Each leg, facet or element that was asked for.' })
  dimensions: DimensionFigureType[]

  @AtMost(ITEMS_MAX)
  @Field(() => [ItemFigureType], { description: 'Each item, in the order asked.' })
  items: ItemFigureType[]

  @Field(() => BarrierPointEnum, {
    nullable: true,
    description: 'The barrier of the means; null where the five elements aren’t asked for.',
  })
  barrier: BarrierPoint | null

  @AtMost(6)
  @Field(() => [BarrierCountType], {
    nullable: true,
    description: 'How many people stand before each barrier; null in groups of fewer than ten.',
  })
  barriers: BarrierCountType[] | null
}

/** Cells as parallel arrays: what `ReadinessCell` says, one list a figure. */
@ObjectType()
abstract class ReadinessCellsFields {
  @Field(() => [Int], { nullable: 'items', description: 'People who answered.' })
  people: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Index, 0 to 100.' })
  index: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'The most by which the index may be off.' })
  indexMargin: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Share of favourable answers, 0 to 1.' })
  favourable: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Half the width of the share’s interval.' })
  margin: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Points by which the index moved.' })
  change: (number | null)[]

  @Field(() => [Boolean], { description: 'Whether that is more than chance.' })
  changeIsClear: boolean[]
}

@ObjectType('ReadinessColumn', {
  description:
    'One dimension of every unit, as parallel arrays in the order of the rows; null where too few.',
})
export class ReadinessColumnType extends ReadinessCellsFields {
  @Field(() => DimensionEnum, { description: 'The dimension.' })
  dimension: Dimension
}

@ObjectType('ReadinessRows', {
  description:
    'Units as they were when the round opened, as parallel arrays: a parent comes before its children. A unit with too few answers looks the same as one with none.',
})
export class ReadinessRowsType {
  @Field(() => [ID], { description: 'The units.' })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names then.' })
  names: string[]

  @Field(() => [Int], { description: 'Position of the unit above in these arrays; -1 = at the top.' })
  parentIndex: number[]

  @Field(() => [Int], { nullable: 'items', description: 'People asked; null where too few answered.' })
  invited: (number | null)[]

  @Field(() => [Int], { nullable: 'items', description: 'People who answered; null where too few did.' })
  answered: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Index over the legs; null where too few.' })
  index: (number | null)[]

  @Field(() => [DimensionEnum], { nullable: 'items', description: 'The weakest leg; null where too few.' })
  weakest: (Dimension | null)[]

  @Field(() => [String], {
    nullable: 'items',
    description:
      'Where too few answered: the name of the smallest unit above with which they are shown; null = of the whole round, or shown by itself.',
  })
  shownWith: (string | null)[]

  @AtMost(DIMENSIONS_MAX)
  @Field(() => [ReadinessColumnType], { description: 'Each dimension.' })
  columns: ReadinessColumnType[]
}

@ObjectType('EarlierRound', { description: 'The round that changes are counted from.' })
export class EarlierRoundType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => Date, { description: 'When it closed.' })
  closedAt: Date
}

@ObjectType('ReadinessResults', { description: 'What a closed round says; it never changes.' })
export class ReadinessResultsType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => ID, { description: 'Its program.' })
  programId: string

  @Field(() => String, { description: 'The program’s name.' })
  programName: string

  @Field(() => String, { description: 'The round’s name.' })
  name: string

  @Field(() => RoundKindEnum, { description: 'When it was asked.' })
  kind: RoundKind

  @Field(() => String, { description: 'The instrument that it asked.' })
  instrumentName: string

  @Field(() => Date, { description: 'When it closed.' })
  closedAt: Date

  @Field(() => Int, { description: 'The smallest group that it shows.' })
  minimumGroupSize: number

  @Field(() => [TraitEnum], { description: 'What groups can be compared by.' })
  traits: Trait[]

  @Field(() => EarlierRoundType, {
    nullable: true,
    description: 'The last round of the program before it that asked some of the same; null = none.',
  })
  before: EarlierRoundType | null

  @Field(() => Boolean, { description: 'Whether the viewer sees every unit of the round.' })
  isWhole: boolean

  @Field(() => ReadinessGroupType, {
    nullable: true,
    description: 'The round as a whole; null where too few answered to say anything.',
  })
  total: ReadinessGroupType | null

  @Field(() => ReadinessRowsType, { description: 'The units that the viewer sees.' })
  rows: ReadinessRowsType
}

@ObjectType('ReadinessUnitItems', {
  description: 'The items of one unit, as parallel arrays in the order asked; null where nobody answered.',
})
export class ReadinessUnitItemsType extends ReadinessCellsFields {
  @Field(() => ID, { description: 'The unit, with all below it.' })
  unitId: string
}
