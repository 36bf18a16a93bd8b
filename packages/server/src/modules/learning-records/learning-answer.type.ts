import type { AskedKind } from '@tidemark/domain/learning-records/statement'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LARGEST_PAGE } from '../../kernel/page.input.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'

export const AskedKindEnum = registerEnum<AskedKind>(
  'LearningAskedKind',
  'What statements wait to be told.',
  {
    person: 'Whom they mean.',
    activity: 'Which course they mean.',
    withdrawal: 'Which statement they take back: it hasn’t come, or what it did was changed since.',
  },
)

@ObjectType('WaitingLearning', { description: 'A name that statements wait for somebody to explain.' })
export class WaitingLearningType {
  @Field(() => AskedKindEnum, { description: 'What is asked.' })
  kind: AskedKind

  @Field(() => String, { description: 'What statements call it; send it back with an answer.' })
  key: string

  @Field(() => String, { description: 'How people read it.' })
  label: string

  @Field(() => Int, { description: 'How many statements wait for it.' })
  statements: number

  @Field(() => Date, { description: 'When the last of them came.' })
  lastAt: Date
}

@ObjectType('WaitingLearningPage', { description: 'The names that wait longest and most.' })
export class WaitingLearningPageType {
  @AtMost(LARGEST_PAGE)
  @Field(() => [WaitingLearningType], { description: 'Those for which most statements wait come first.' })
  items: WaitingLearningType[]

  @Field(() => Int, { description: 'How many there are.' })
  total: number
}

@ObjectType('LearningAnswer', { description: 'What somebody said that a name in statements means.' })
export class LearningAnswerType {
  @Field(() => ID, { description: 'The answer.' })
  id: string

  @Field(() => Int, { description: 'Send it back to take the answer back.' })
  version: number

  @Field(() => AskedKindEnum, { description: 'What was asked.' })
  kind: AskedKind

  @Field(() => String, { description: 'What statements call it.' })
  key: string

  @Field(() => String, { description: 'How people read it.' })
  label: string

  @Field(() => String, {
    nullable: true,
    description: 'The person or the course that it means; null = statements of it are of no concern.',
  })
  means: string | null
}

@ObjectType('LearningAnswerPage', { description: 'Some of the answers that were given.' })
export class LearningAnswerPageType {
  @AtMost(LARGEST_PAGE)
  @Field(() => [LearningAnswerType], { description: 'The answers, the newest first.' })
  items: LearningAnswerType[]

  @Field(() => Int, { description: 'How many there are.' })
  total: number
}

@ObjectType('LearningSettled', { description: 'What became of statements that waited.' })
export class LearningSettledType {
  @Field(() => LearningAnswerType, {
    nullable: true,
    description: 'The answer that was given or taken back; null = none was.',
  })
  answer: LearningAnswerType | null

  @Field(() => Int, { description: 'How many statements still wait.' })
  waiting: number
}

@InputType('AnswerLearningInput', { description: 'What a name in statements means.' })
export class AnswerLearningInput {
  @Field(() => AskedKindEnum, { description: 'What is asked.' })
  kind: AskedKind

  @Field(() => String, { description: 'What statements call it.' })
  key: string

  @Field(() => ID, { nullable: true, description: 'The employee whom it means.' })
  employeeId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The course that it means. Neither = it is of no concern.',
  })
  courseId?: string | null
}

export const settledResult = (name: string) =>
  resultOf(`${name}Result`, LearningSettledType, 'LearningSettled')
