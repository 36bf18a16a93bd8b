import type { ChallengeKey } from '@tidemark/domain/blockers/challenges'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChallengeEnum, ObstacleKindEnum } from './obstacle.enums.ts'

@ObjectType('ObstacleElsewhere', {
  description: 'Blockers of the same challenge that are open in other programs that the viewer may read.',
})
export class ObstacleElsewhereType {
  @Field(() => [ID], { description: 'The programs, by name; the first 20.' })
  programIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `programIds`.' })
  programNames: string[]

  @Field(() => [Int], { description: 'How many are open in each, in the order of `programIds`.' })
  counts: number[]
}

@ObjectType('Obstacle', {
  description: 'What stands in the way of a program: a blocker, a risk or an issue.',
})
export class ObstacleType {
  @Field(() => ID, { description: 'The obstacle.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ObstacleKindEnum, { description: 'Which of the three it is.' })
  kind: ObstacleKind

  @Field(() => ChallengeEnum, {
    nullable: true,
    description: 'Which of the ten challenges it is; null = none of them, never of a blocker.',
  })
  challenge: ChallengeKey | null

  @Field(() => String, { description: 'What it is, in one line.' })
  title: string

  @Field(() => String, { nullable: true, description: 'More about it; null = nothing more.' })
  description: string | null

  @Field(() => Int, { description: 'How bad it is, 1 to 5.' })
  severity: number

  @Field(() => Int, { nullable: true, description: 'How likely it is, 1 to 5; null = it has happened.' })
  likelihood: number | null

  @Field(() => [Int], { description: 'Numbers of Kotter’s steps that it hinders, ascending.' })
  steps: number[]

  @Field(() => String, { nullable: true, description: 'Who sees to it; null = nobody named yet.' })
  ownerName: string | null

  @Field(() => String, { nullable: true, description: 'What is done about it; null = not decided yet.' })
  countermeasure: string | null

  @Field(() => LocalDate, { description: 'The day on which it was raised.' })
  raisedOn: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it shall be over; null = not decided.',
  })
  dueOn: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was over; null = it is open.' })
  closedOn: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What shows that it is over; null = it is open, empty = the evidence on file does.',
  })
  closingNote: string | null
}

/** The union that a mutation of obstacles answers with. */
export const obstacleResult = (mutation: string) => resultOf(`${mutation}Result`, ObstacleType, 'Obstacle')
