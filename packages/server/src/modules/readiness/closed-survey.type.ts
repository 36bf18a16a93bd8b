import type { Dimension } from '@tidemark/domain/readiness/instrument'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { DimensionEnum } from './readiness.enums.ts'
import { DimensionFigureType } from './results.type.ts'
import { RoundRepliesType } from './reply.type.ts'

@ObjectType('ClosedSurvey', {
  description:
    'What became of a survey that the viewer was asked to answer: the whole round, and what was done.',
})
export class ClosedSurveyType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => String, { description: 'The program that asked.' })
  programName: string

  @Field(() => Date, { description: 'When it closed.' })
  closedAt: Date

  @Field(() => Int, { nullable: true, description: 'People asked; null where too few answered.' })
  invited: number | null

  @Field(() => Int, { nullable: true, description: 'People who answered; null where too few did.' })
  answered: number | null

  @Field(() => Float, { nullable: true, description: 'Answered ÷ asked, 0 to 1; null where not told.' })
  responseRate: number | null

  @Field(() => DimensionEnum, {
    nullable: true,
    description: 'The weakest leg; null where too few answered.',
  })
  weakest: Dimension | null

  @AtMost(11)
  @Field(() => [DimensionFigureType], {
    description: 'Each leg, facet or element; empty where too few answered.',
  })
  dimensions: DimensionFigureType[]

  @Field(() => RoundRepliesType, { description: '“You said, we did”.' })
  replies: RoundRepliesType
}
