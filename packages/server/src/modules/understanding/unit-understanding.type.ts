import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import { Field, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { AudienceCoverageType } from './program-understanding.type.ts'

@ObjectType('UnitUnderstanding', {
  description:
    'Who of a unit, with all below it, was reached by a program, and what its audiences understood.',
})
export class UnitUnderstandingType {
  @Field(() => Int, {
    nullable: true,
    description:
      'People of the unit whom the program’s audiences hold now, in whole groups, rounded down; null = fewer than one group.',
  })
  people: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'At least so many of them were reached by anything that the program sent, in whole groups; null where there are too few people.',
  })
  reachedAtLeast: number | null

  @AtMost(AUDIENCES_MAX)
  @Field(() => [AudienceCoverageType], {
    description:
      'The audiences that enough of its people belong to, each as a whole, the furthest behind first.',
  })
  audiences: AudienceCoverageType[]
}
