import { BEHAVIORS_MAX } from '@tidemark/domain/behaviors/behavior-input'
import { Field, ObjectType } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { TargetBehaviorType } from '../behaviors/behaviors.module.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { AdoptionFigureType } from './adoption-figure.type.ts'
import { CrossingType, UnitToLookAtType, UnitTrendType } from './board.type.ts'

@ObjectType('BehaviorAdoption', { description: 'One behavior of a unit with everybody below.' })
export class BehaviorAdoptionType {
  @Field(() => TargetBehaviorType, { description: 'The behavior.' })
  behavior: TargetBehavior

  @Field(() => AdoptionFigureType, { description: 'The share of people who show it, or have given it up.' })
  figure: AdoptionFigureType
}

@ObjectType('UnitAdoption', { description: 'One unit of a program: where it is, and why.' })
export class UnitAdoptionType {
  unitId: string
  programId: string

  @Field(() => LocalDate, { description: 'The day that it is about: the end of its period, or today.' })
  asOf: string

  @Field(() => AdoptionFigureType, { description: 'The unit with everybody below.' })
  figure: AdoptionFigureType

  @Field(() => AdoptionFigureType, {
    nullable: true,
    description: 'Its own people without the units below; null where there are no units below.',
  })
  own: AdoptionFigureType | null

  @Field(() => UnitTrendType, { description: 'The unit with everybody below, period by period.' })
  trend: UnitTrendType

  @Field(() => CrossingType, { description: 'When it first reached the band.' })
  crossing: CrossingType

  @AtMost(BEHAVIORS_MAX)
  @Field(() => [BehaviorAdoptionType], { description: 'Each behavior of the program by itself.' })
  behaviors: BehaviorAdoptionType[]

  @AtMost(LONGEST_LIST)
  @Field(() => [UnitToLookAtType], {
    description: 'The units directly below, each with what its figure says.',
  })
  children: UnitToLookAtType[]
}
