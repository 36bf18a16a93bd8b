import type { PersonAdoption } from '@tidemark/domain/adoption/person-adoption'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { UnitRefType } from '../access/access.module.ts'
import { PersonStandingEnum } from '../behaviors/behaviors.module.ts'
import { AdoptionFigureType } from './adoption-figure.type.ts'

@ObjectType('FigurePart', { description: 'A part that the figure is the sum of.' })
export class FigurePartType {
  @Field(() => UnitRefType, { description: 'The unit.' })
  unit: UnitRefType

  @Field(() => Boolean, { description: 'True: the unit’s own people; false: the unit with everybody below.' })
  own: boolean

  @Field(() => Int, { nullable: true, description: 'People in scope; null where too few.' })
  eligible: number | null

  @Field(() => Int, { nullable: true, description: 'People observed; null where too few.' })
  observed: number | null

  @Field(() => Int, { nullable: true, description: 'People who act in the new way; null where too few.' })
  adopters: number | null

  @Field(() => Float, { nullable: true, description: 'The share, 0 to 1; null if nothing can be said.' })
  rate: number | null
}

@ObjectType('FigurePerson', { description: 'A person behind the figure, for whoever leads their unit.' })
export class FigurePersonType {
  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => String, { description: 'The name.' })
  fullName: string

  @Field(() => UnitRefType, { description: 'The unit that the person was in at the end of the period.' })
  unit: UnitRefType

  @Field(() => PersonStandingEnum, { description: 'What was seen says this of the person.' })
  standing: PersonAdoption

  @Field(() => Int, { description: 'Opportunities seen, of all behaviors that go into the figure.' })
  opportunities: number

  @Field(() => Int, { description: 'Times they were shown.' })
  shown: number
}

@ObjectType('FigureRecording', { description: 'What somebody recorded of a unit and a behavior on one day.' })
export class FigureRecordingType {
  @Field(() => LocalDate, { description: 'The day.' })
  observedOn: string

  @Field(() => UnitRefType, { description: 'The unit that the people were in on that day.' })
  unit: UnitRefType

  @Field(() => String, { description: 'The behavior.' })
  behaviorName: string

  @Field(() => String, {
    description:
      'Who recorded it; only “A line manager” to those who neither lead the unit nor run the program.',
  })
  observerName: string

  @Field(() => Int, { description: 'People observed.' })
  people: number

  @Field(() => Int, { description: 'Opportunities seen; in counts without names, people.' })
  opportunities: number

  @Field(() => Int, { description: 'Times it was shown.' })
  shown: number
}

@ObjectType('FigureSheet', { description: 'How a figure is computed, and from what.' })
export class FigureSheetType {
  @Field(() => AdoptionFigureType, { description: 'The figure.' })
  figure: AdoptionFigureType

  @Field(() => String, { description: 'What the figure is of.' })
  title: string

  @Field(() => String, { description: 'How it is computed, in words.' })
  formulaInWords: string

  @Field(() => String, { description: 'The same with the numbers put in.' })
  formulaInSymbols: string

  @AtMost(20)
  @Field(() => [FigureInputType], { description: 'The numbers that go in, and the rules behind them.' })
  inputs: FigureInputType[]

  @AtMost(LONGEST_LIST)
  @Field(() => [FigurePartType], {
    description: 'What it is the sum of; empty for a unit without units below.',
  })
  parts: FigurePartType[]

  @AtMost(100)
  @Field(() => [FigurePersonType], { description: 'The first 100 people behind it, by name.' })
  people: FigurePersonType[]

  @Field(() => Int, { description: 'How many people are behind it; 0 where they are withheld.' })
  peopleTotal: number

  @Field(() => String, { nullable: true, description: 'Why no people are named; null if they are.' })
  peopleWithheld: string | null

  @AtMost(100)
  @Field(() => [FigureRecordingType], {
    description: 'The latest 100 recordings behind it, newest first; groups that are too small are withheld.',
  })
  recordings: FigureRecordingType[]

  @Field(() => Int, { description: 'How many there are, of those that the viewer may see.' })
  recordingsTotal: number

  @AtMost(10)
  @Field(() => [SourceType], { description: 'Where the rules were published.' })
  sources: SourceType[]
}
