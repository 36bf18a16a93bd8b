import { Field, Float, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import { ReadinessItemType } from './results.type.ts'

@ObjectType('ReadinessFormula', { description: 'How one figure of a closed round is computed.' })
export class ReadinessFormulaType {
  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, { description: 'The figure as it is written.' })
  value: string

  @Field(() => String, { description: 'How it is computed, in words.' })
  inWords: string

  @Field(() => String, { description: 'The same with the numbers put in.' })
  inSymbols: string
}

@ObjectType('AnsweredReadinessItem', {
  description: 'What a group answered to one item: the row behind a figure.',
})
export class AnsweredReadinessItemType {
  @Field(() => ReadinessItemType, { description: 'The item.' })
  item: ReadinessItemType

  @Field(() => Int, { description: 'Answers given.' })
  answers: number

  @Field(() => Float, { description: 'Their sum, turned where the item is reversed.' })
  sum: number

  @Field(() => Int, { description: 'How many of them are favourable.' })
  favourable: number
}

@ObjectType('ReadinessFigureSheet', { description: 'Where a figure of a closed round comes from.' })
export class ReadinessFigureSheetType {
  @Field(() => String, { description: 'What the figure is of.' })
  title: string

  @Field(() => Date, { description: 'When the round closed; the figure hasn’t changed since.' })
  closedAt: Date

  @AtMost(4)
  @Field(() => [ReadinessFormulaType], { description: 'How it is computed; empty without answers.' })
  formulas: ReadinessFormulaType[]

  @AtMost(8)
  @Field(() => [FigureInputType], { description: 'The numbers that go in, and the rules behind them.' })
  inputs: FigureInputType[]

  @AtMost(100)
  @Field(() => [AnsweredReadinessItemType], { description: 'The items that go in.' })
  rows: AnsweredReadinessItemType[]

  @AtMost(6)
  @Field(() => [SourceType], { description: 'Where the rules were published.' })
  sources: SourceType[]
}
