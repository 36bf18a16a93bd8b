import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

@ObjectType('WinWave', { description: 'The wave of a win.' })
export class WinWaveType {
  @Field(() => ID, { description: 'The wave.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string
}

@ObjectType('ShortTermWin', {
  description: 'A result that shows within months that the change pays: visible, unambiguous, tied to it.',
})
export class ShortTermWinType {
  @Field(() => ID, { description: 'The win.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => WinWaveType, { nullable: true, description: 'Its wave; null = of the program as a whole.' })
  wave: WinWaveType | null

  @Field(() => String, { description: 'What was won, in one line.' })
  title: string

  @Field(() => String, { nullable: true, description: 'How it came about; null = not written yet.' })
  story: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day it was won; null = not known yet.' })
  wonOn: string | null

  @Field(() => String, { nullable: true, description: 'What was measured; null = not said yet.' })
  metric: string | null

  @Field(() => String, { nullable: true, description: 'What it is measured in; null = a plain count.' })
  unit: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'The metric before, in the unit; null = not known yet.',
  })
  baseline: number | null

  @Field(() => Float, { nullable: true, description: 'The metric after, in the unit; null = not known yet.' })
  result: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Who sees it with their own eyes, and where; null = not said yet.',
  })
  visibleHow: string | null

  @Field(() => String, { nullable: true, description: 'Why nobody can argue it away; null = not said yet.' })
  unambiguousWhy: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How it comes from the change and not from elsewhere; null = not said yet.',
  })
  tiedToChangeHow: string | null

  @Field(() => [String], { description: 'The people or teams who were thanked.' })
  recognized: string[]

  @Field(() => LocalDate, { nullable: true, description: 'The day they were thanked; null = not put down.' })
  recognizedOn: string | null
}

@ObjectType('ProgramWins', { description: 'The short-term wins of a program, and where its waves stand.' })
export class ProgramWinsType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

/** The answer of a mutation that changes a win: all wins of the program, so that every page follows. */
export const winsResult = (mutation: string) => resultOf(`${mutation}Result`, ProgramWinsType, 'ProgramWins')
