import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { resultOf } from '../../kernel/refusal.type.ts'

@ObjectType('LearningSource', {
  description: 'A learning system that may send statements of who has learned what.',
})
export class LearningSourceType {
  @Field(() => ID, { description: 'The source.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when changing.' })
  version: number

  @Field(() => String, { description: 'What people here call it.' })
  name: string

  @Field(() => Boolean, { description: 'Whether it was put away: its key opens nothing.' })
  isArchived: boolean

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it last sent something; null = never.',
  })
  lastUsedOn: string | null

  @Field(() => Int, { description: 'How many of its statements are on file.' })
  applied: number

  @Field(() => Int, { description: 'How many wait for somebody to say whom or what they mean.' })
  waiting: number

  @Field(() => Int, { description: 'How many are of no concern to attendance, or were taken back.' })
  ignored: number
}

/** A source with what its key names. */
export interface KeyedSource extends LearningSourceType {
  keyId: string
}

@ObjectType('LearningSourceKey', {
  description: 'What a learning system is told, so that it can send statements.',
})
export class LearningSourceKeyType {
  @Field(() => LearningSourceType, { description: 'The source.' })
  source: KeyedSource
}

@InputType('AddLearningSourceInput', { description: 'A new learning system.' })
export class AddLearningSourceInput {
  @Field(() => String, {
    description: 'What people here call it, at most 100 characters; no other one has it.',
  })
  name: string
}

@InputType('RenameLearningSourceInput', { description: 'Another name of a learning system.' })
export class RenameLearningSourceInput extends VersionedInput {
  @Field(() => String, {
    description: 'What people here call it, at most 100 characters; no other one has it.',
  })
  name: string
}

export const sourceResult = (name: string) => resultOf(`${name}Result`, LearningSourceType, 'LearningSource')
export const keyResult = (name: string) =>
  resultOf(`${name}Result`, LearningSourceKeyType, 'LearningSourceKey')
