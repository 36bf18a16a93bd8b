import type { CheckKind, QuestionKind } from '@tidemark/domain/understanding/understanding-check'
import { QUESTIONS_MAX } from '@tidemark/domain/understanding/understanding-check'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { AudienceRefType } from '../audiences/audiences.module.ts'
import { CheckKindEnum, QuestionKindEnum } from './understanding.enums.ts'

@ObjectType('CheckQuestion', { description: 'One question of a check.' })
export class CheckQuestionType {
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind

  @Field(() => String, { description: 'What is asked.' })
  text: string

  @Field(() => [String], { description: 'The answers to choose from; empty for a scale.' })
  options: string[]

  @Field(() => Int, {
    nullable: true,
    description: 'The place of the right answer, from 0; null for a scale.',
  })
  rightOption: number | null
}

@ObjectType('CheckedCommunication', { description: 'The communication that a check asks about.' })
export class CheckedCommunicationType {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => String, { description: 'Its title.' })
  title: string
}

@ObjectType('CheckPreview', { description: 'Whom a planned check would ask if it were opened now.' })
export class CheckPreviewType {
  @Field(() => Int, { description: 'People of the audience.' })
  people: number

  @Field(() => Int, {
    description: 'Those of them whom another check asks or asked less than two weeks ago.',
  })
  resting: number

  @Field(() => Int, { description: 'How many would be asked.' })
  asked: number

  @Field(() => Int, { description: 'People who could be asked and have no mail address.' })
  withoutAddress: number

  @Field(() => Int, {
    description:
      'How many answers a share needs to be within five points of the truth, 19 times out of 20, if those who answer were drawn by chance (Krejcie & Morgan 1970).',
  })
  answersNeeded: number

  @Field(() => String, { nullable: true, description: 'Why it can’t be opened now; null = it can.' })
  refusal: string | null
}

@ObjectType('QuestionResult', { description: 'What was answered to one question.' })
export class QuestionResultType {
  @Field(() => Int, { description: 'How many answered it; 0 where too few did to be shown.' })
  answered: number

  @Field(() => Int, { description: 'How many of them were right.' })
  right: number
}

@ObjectType('CheckResult', { description: 'What came out of a closed check, of all who answered together.' })
export class CheckResultType {
  @Field(() => Int, { description: 'How many people answered.' })
  people: number

  @Field(() => Int, { description: 'Answers given to all questions together.' })
  answered: number

  @Field(() => Int, { description: 'How many of them were right.' })
  right: number

  @Field(() => Float, { description: 'Right ÷ answered, 0 to 1.' })
  share: number

  @Field(() => Float, { description: 'The lower end of where the share of the whole audience lies.' })
  lower: number

  @Field(() => Float, { description: 'The upper end of it.' })
  upper: number

  @AtMost(QUESTIONS_MAX)
  @Field(() => [QuestionResultType], { description: 'In the order of the questions.' })
  questions: QuestionResultType[]
}

@ObjectType('UnderstandingCheck', {
  description: 'One to three questions that tell whether an audience has understood.',
})
export class UnderstandingCheckType {
  @Field(() => ID, { description: 'The check.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ID, { description: 'Its program.' })
  programId: string

  @Field(() => CheckKindEnum, { description: 'Why it is asked.' })
  kind: CheckKind

  @Field(() => AudienceRefType, { description: 'Whom it asks.' })
  audience: AudienceRefType

  @Field(() => CheckedCommunicationType, {
    nullable: true,
    description: 'What it asks about; null = the change as a whole.',
  })
  communication: CheckedCommunicationType | null

  @AtMost(QUESTIONS_MAX)
  @Field(() => [CheckQuestionType], { description: 'What it asks.' })
  questions: CheckQuestionType[]

  @Field(() => LocalDate, { description: 'The day it opens, or opened.' })
  opensOn: string

  @Field(() => LocalDate, { description: 'The last day on which it can be answered.' })
  closesOn: string

  @Field(() => Int, { nullable: true, description: 'How many are drawn by lot; null = everybody.' })
  sampleSize: number | null

  @Field(() => Date, { nullable: true, description: 'When it was opened; null = not yet.' })
  openedAt: Date | null

  @Field(() => Date, { nullable: true, description: 'When it was closed; null = not yet.' })
  closedAt: Date | null

  @Field(() => Int, {
    nullable: true,
    description: 'How few answers are never shown; null until it is opened.',
  })
  minimumGroupSize: number | null

  /** Told to those who choose people alone. */
  audienceCount: number | null
  invitedCount: number | null

  /** What the result is told from; none of them is a field of its own. */
  answeredCount: number | null
  answered: number[] | null
  right: number[] | null
}
