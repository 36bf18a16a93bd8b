import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'

@InputType('ShortTermWinInput', {
  description: 'A short-term win as it shall be; all but the title may be open.',
})
export class ShortTermWinInput {
  @Field(() => String, { description: 'What was won, at most 200 characters.' })
  title: string

  @Field(() => ID, {
    nullable: true,
    description: 'An open wave of the program; null = of the whole program.',
  })
  waveId?: string | null

  @Field(() => String, { nullable: true, description: 'How it came about, at most 5,000 characters.' })
  story?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day it was won, not in the future.' })
  wonOn?: string | null

  @Field(() => String, { nullable: true, description: 'What was measured, at most 200 characters.' })
  metric?: string | null

  @Field(() => String, { nullable: true, description: 'What it is measured in, at most 40 characters.' })
  unit?: string | null

  @Field(() => Float, { nullable: true, description: 'The metric before.' })
  baseline?: number | null

  @Field(() => Float, { nullable: true, description: 'The metric after.' })
  result?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Who sees it with their own eyes, and where, at most 1,000 characters.',
  })
  visibleHow?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why nobody can argue it away, at most 1,000 characters.',
  })
  unambiguousWhy?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How it comes from the change and not from elsewhere, at most 1,000 characters.',
  })
  tiedToChangeHow?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'The people or teams who were thanked: at most 20 names of at most 200 characters.',
  })
  recognized?: string[] | null

  @Field(() => LocalDate, { nullable: true, description: 'The day they were thanked, not in the future.' })
  recognizedOn?: string | null
}

@InputType('AddShortTermWinInput', { description: 'A new short-term win of a program.' })
export class AddShortTermWinInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ShortTermWinInput, { description: 'The win.' })
  win: ShortTermWinInput
}

@InputType('UpdateShortTermWinInput', { description: 'A short-term win as it shall be.' })
export class UpdateShortTermWinInput {
  @Field(() => ID, { description: 'The win.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ShortTermWinInput, { description: 'All its fields.' })
  win: ShortTermWinInput
}
