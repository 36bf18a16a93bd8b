import type { GoCriterionKey } from '@tidemark/domain/readiness/go-criteria'
import type { GoDecisionKind } from '@tidemark/domain/readiness/go-input'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { GoDecisionKindEnum, GoMeasureEnum } from './go-gate.type.ts'

@InputType('GoCriterionInput', { description: 'A criterion as it shall be.' })
export class GoCriterionInput {
  @Field(() => GoMeasureEnum, { description: 'What is measured; once at most in a wave, but for one’s own.' })
  measure: GoCriterionKey

  @Field(() => Float, {
    nullable: true,
    description:
      'What has to be reached: points over 0 up to 100, or a share over 0 up to 1; null for yes or no.',
  })
  target?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'One’s own criterion in words, at most 300 characters; left out for all others.',
  })
  statement?: string | null
}

@InputType('AddGoCriterionInput', { description: 'A new criterion of a wave.' })
export class AddGoCriterionInput {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string

  @Field(() => GoCriterionInput, { description: 'The criterion.' })
  criterion: GoCriterionInput
}

@InputType('UpdateGoCriterionInput', { description: 'A criterion as it shall be.' })
export class UpdateGoCriterionInput {
  @Field(() => ID, { description: 'The criterion.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => GoCriterionInput, { description: 'All its fields; what is measured stays.' })
  criterion: GoCriterionInput
}

@InputType('JudgeGoCriterionInput', { description: 'Whether one’s own criterion is met.' })
export class JudgeGoCriterionInput {
  @Field(() => ID, { description: 'The criterion.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; null = not judged any more.' })
  isMet?: boolean | null

  @Field(() => String, { nullable: true, description: 'What that rests on, at most 1,000 characters.' })
  note?: string | null
}

@InputType('DecideGoInput', { description: 'A decision about a wave.' })
export class DecideGoInput {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string

  @Field(() => Int, {
    description: 'How many decisions about it the client saw; another count is refused with CONFLICT.',
  })
  version: number

  @Field(() => GoDecisionKindEnum, { description: 'What is decided.' })
  decision: GoDecisionKind

  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  reasons: string

  @Field(() => String, {
    nullable: true,
    description:
      'What has to be done, at most 2,000 characters; needed for a go with conditions, kept for that alone.',
  })
  conditions?: string | null
}
