import type { AdoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import type { CascadeLevel } from '@tidemark/domain/adoption/cascade'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { UnitRefType } from '../access/access.module.ts'
import {
  AdoptionFigureType,
  AdoptionStatusEnum,
  type CannotSayReason,
  CannotSayReasonEnum,
} from './adoption-figure.type.ts'

export const CascadeLevelEnum = registerEnum<CascadeLevel>('CascadeLevel', 'How far a change has climbed.', {
  people: 'Single people.',
  teams: 'Units with people of their own, judged by these.',
  units: 'Units with units below them, judged with everybody below.',
})

@ObjectType('CascadeShare', { description: 'One level of the cascade.' })
export class CascadeShareType {
  @Field(() => CascadeLevelEnum, { description: 'The level.' })
  level: CascadeLevel

  @Field(() => Int, { description: 'People who adopted, or groups over the band’s lower edge.' })
  count: number

  @Field(() => Int, { description: 'People or groups that the share is of.' })
  of: number

  @Field(() => Float, { nullable: true, description: 'The share, 0 to 1; null if nothing can be said.' })
  share: number | null
}

@ObjectType('Cascade', { description: 'How far the change has climbed from people to teams to units.' })
export class CascadeType {
  @AtMost(3)
  @Field(() => [CascadeShareType], { description: 'People, teams, units, in this order.' })
  shares: CascadeShareType[]

  @Field(() => CascadeLevelEnum, {
    nullable: true,
    description: 'The lowest level known to be under the lower edge; null if none is, or it can’t be judged.',
  })
  stuckAt: CascadeLevel | null
}

@ObjectType('UnitToLookAt', { description: 'A unit with its figure and what it says.' })
export class UnitToLookAtType {
  @Field(() => UnitRefType, { description: 'The unit.' })
  unit: UnitRefType

  @Field(() => String, { description: 'What the figure says, in one sentence.' })
  why: string

  @Field(() => AdoptionFigureType, { description: 'The figure of the unit with everybody below.' })
  figure: AdoptionFigureType
}

@ObjectType('Crossing', {
  description: 'When the rate first reached the band; numbers count the program’s periods from 1.',
})
export class CrossingType {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First period at or over the lower edge; null = never.',
  })
  lowerPeriodStartsOn: string | null

  @Field(() => Int, { nullable: true, description: 'Its number.' })
  lowerPeriodNumber: number | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First period at or over the upper edge; null = never.',
  })
  upperPeriodStartsOn: string | null

  @Field(() => Int, { nullable: true, description: 'Its number.' })
  upperPeriodNumber: number | null
}

@ObjectType('UnitTrend', {
  description: 'Figures of a unit with everybody below, period by period, as parallel arrays, oldest first.',
})
export class UnitTrendType {
  @Field(() => ID, {
    nullable: true,
    description: 'The unit; null = all that the viewer sees of the program.',
  })
  unitId: string | null

  @Field(() => [LocalDate], { description: 'First days of the periods, 26 at most.' })
  periodStartsOn: string[]

  @Field(() => [Int], { nullable: 'items', description: 'People in scope; null where too few.' })
  eligible: (number | null)[]

  @Field(() => [Int], { nullable: 'items', description: 'People observed; null where too few.' })
  observed: (number | null)[]

  @Field(() => [Int], {
    nullable: 'items',
    description: 'People who act in the new way; null where too few.',
  })
  adopters: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'The share, 0 to 1; null if nothing can be said.' })
  rate: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Lower bounds; null in a census.' })
  lower: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Upper bounds; null in a census.' })
  upper: (number | null)[]
}

@ObjectType('BoardRows', {
  description:
    'Units as parallel arrays, which are a fifth of the size of objects: a parent comes before its children. Each figure is of the unit with everybody below.',
})
export class BoardRowsType {
  @Field(() => [ID], { description: 'The units.' })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names.' })
  names: string[]

  @Field(() => [Int], { description: 'Position of the unit above in these arrays; -1 = at the top.' })
  parentIndex: number[]

  @Field(() => [Int], { nullable: 'items', description: 'People in scope; null where too few.' })
  eligible: (number | null)[]

  @Field(() => [Int], { nullable: 'items', description: 'People observed; null where too few.' })
  observed: (number | null)[]

  @Field(() => [Int], {
    nullable: 'items',
    description: 'People who act in the new way; null where too few.',
  })
  adopters: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'The share, 0 to 1; null if nothing can be said.' })
  rate: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Lower bounds; null in a census.' })
  lower: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Upper bounds; null in a census.' })
  upper: (number | null)[]

  @Field(() => [AdoptionStatusEnum], { description: 'Where each stands against the band.' })
  status: AdoptionStatus[]

  @Field(() => [CannotSayReasonEnum], {
    nullable: 'items',
    description: 'Why nothing can be said; null if something can.',
  })
  reason: (CannotSayReason | null)[]

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Change of the share a period over the last four; null with fewer than two known.',
  })
  slope: (number | null)[]
}

@ObjectType('AdoptionBoard', {
  description: 'Every unit that the viewer sees of a program, against the band.',
})
export class AdoptionBoardType {
  programId: string
  /** The program as its table has it, and the periods that are counted: they came with the board's state. */
  programRecord: Record<string, unknown>
  countedPeriods: { first: string; last: string } | null

  @Field(() => LocalDate, {
    description: 'The day that the board is about: the end of its period, or today.',
  })
  asOf: string

  @Field(() => LocalDate, { description: 'First day of the period.' })
  periodStartsOn: string

  @Field(() => String, {
    description:
      'Names the state of everything that this board depends on; compare it at `/boards/<program>/state`, which answers 304 while it stands.',
  })
  tag: string

  @Field(() => String, {
    description: 'Grows when what is counted changes: the same version is the same board.',
  })
  countsVersion: string

  @Field(() => Date, {
    nullable: true,
    description: 'Since when the counts are as they are; null before the first.',
  })
  countsKeptAt: Date | null

  @Field(() => Int, { description: 'The smallest group of which the organization shows figures.' })
  minimumGroupSize: number

  @Field(() => AdoptionFigureType, { description: 'Everybody that the viewer sees of the program.' })
  total: AdoptionFigureType

  @Field(() => CascadeType, { description: 'How far the change has climbed.' })
  cascade: CascadeType

  @Field(() => CrossingType, { description: 'When the total first reached the band.' })
  crossing: CrossingType

  @Field(() => UnitTrendType, {
    nullable: true,
    description: 'The total, period by period; null before the first.',
  })
  trend: UnitTrendType | null

  @AtMost(3)
  @Field(() => [UnitToLookAtType], { description: 'Up to three units to look at first, worst first.' })
  lookAt: UnitToLookAtType[]

  @Field(() => BoardRowsType, { description: 'The units.' })
  rows: BoardRowsType
}
