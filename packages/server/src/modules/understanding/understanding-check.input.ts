import { OPTIONS } from '@tidemark/domain/understanding/check-input'
import { type QuestionKind, QUESTIONS_MAX } from '@tidemark/domain/understanding/understanding-check'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { QuestionKindEnum } from './understanding.enums.ts'

@InputType('CheckQuestionInput', { description: 'One question of a check.' })
export class CheckQuestionInput {
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind

  @Field(() => String, { description: 'What is asked, at most 300 characters.' })
  text: string

  @Field(() => [String], {
    description: `The answers to choose from, ${OPTIONS.min} to ${OPTIONS.max}, at most 200 characters each; none for a scale.`,
  })
  options: string[]

  @Field(() => Int, {
    nullable: true,
    description: 'The place of the right answer, from 0; null for a scale.',
  })
  rightOption?: number | null
}

@InputType('UnderstandingCheckInput', { description: 'A check as it shall be.' })
export class UnderstandingCheckInput {
  @Field(() => ID, { description: 'The audience that it asks.' })
  audienceId: string

  @Field(() => ID, {
    nullable: true,
    description: 'The communication that it asks about; null = the change as a whole.',
  })
  communicationId?: string | null

  @Field(() => [CheckQuestionInput], { description: `One to ${QUESTIONS_MAX} questions.` })
  questions: CheckQuestionInput[]

  @Field(() => LocalDate, { description: 'The day it opens.' })
  opensOn: string

  @Field(() => LocalDate, { description: 'The last day on which it can be answered; not over yet.' })
  closesOn: string

  @Field(() => Int, { nullable: true, description: 'How many are drawn by lot; null = everybody.' })
  sampleSize?: number | null
}

@InputType('PlanUnderstandingCheckInput', { description: 'A new check.' })
export class PlanUnderstandingCheckInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => UnderstandingCheckInput, { description: 'The check.' })
  check: UnderstandingCheckInput
}

@InputType('ExtendUnderstandingCheckInput', { description: 'A later last day of an open check.' })
export class ExtendUnderstandingCheckInput {
  @Field(() => ID, { description: 'The check.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => LocalDate, { description: 'The last day on which it can be answered: later than so far.' })
  closesOn: string
}

@InputType('UpdateUnderstandingCheckInput', { description: 'A planned check as it shall be.' })
export class UpdateUnderstandingCheckInput {
  @Field(() => ID, { description: 'The check.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => UnderstandingCheckInput, { description: 'All its fields.' })
  check: UnderstandingCheckInput
}
