import type { ChallengeKey } from '@tidemark/domain/blockers/challenges'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChallengeEnum, ObstacleKindEnum } from './obstacle.enums.ts'

@InputType('ObstacleInput', { description: 'What stands in the way, as it shall be.' })
export class ObstacleInput {
  @Field(() => ObstacleKindEnum, { description: 'A blocker, a risk or an issue.' })
  kind: ObstacleKind

  @Field(() => ChallengeEnum, {
    nullable: true,
    description: 'Which of the ten challenges; a blocker needs one.',
  })
  challenge?: ChallengeKey | null

  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  title: string

  @Field(() => String, { nullable: true, description: 'More about it, at most 5,000 characters.' })
  description?: string | null

  @Field(() => Int, { description: 'How bad it is, 1 to 5.' })
  severity: number

  @Field(() => Int, {
    nullable: true,
    description: 'How likely it is, 1 to 5; dropped for an issue, which has happened.',
  })
  likelihood?: number | null

  @Field(() => [Int], {
    nullable: true,
    description: 'Numbers of Kotter’s steps that it hinders; null = those of its challenge.',
  })
  steps?: number[] | null

  @Field(() => [ID], {
    description: 'The units that it is in the way of, each with all below; at most 250, none = all.',
  })
  unitIds: string[]

  @Field(() => String, { nullable: true, description: 'Who sees to it, at most 200 characters.' })
  ownerName?: string | null

  @Field(() => String, { nullable: true, description: 'What is done about it, at most 5,000 characters.' })
  countermeasure?: string | null

  @Field(() => LocalDate, { description: 'The day on which it was raised.' })
  raisedOn: string

  @Field(() => LocalDate, { nullable: true, description: 'The day by which it shall be over.' })
  dueOn?: string | null
}

@InputType('AddObstacleInput', { description: 'Something new in the way of a program.' })
export class AddObstacleInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ObstacleInput, { description: 'What stands in the way.' })
  obstacle: ObstacleInput
}

@InputType('UpdateObstacleInput', { description: 'An obstacle as it shall be.' })
export class UpdateObstacleInput {
  @Field(() => ID, { description: 'The obstacle.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ObstacleInput, { description: 'All its fields.' })
  obstacle: ObstacleInput
}

@InputType('CloseObstacleInput', { description: 'That an obstacle is over, and what shows it.' })
export class CloseObstacleInput {
  @Field(() => ID, { description: 'The obstacle.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => LocalDate, { description: 'The day on which it was over.' })
  closedOn: string

  @Field(() => String, {
    nullable: true,
    description: 'What shows it, 10 to 2,000 characters; it may be missing where evidence is on file.',
  })
  closingNote?: string | null
}

@InputType('RealizeRiskInput', { description: 'That a risk has happened.' })
export class RealizeRiskInput {
  @Field(() => ID, { description: 'The risk.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ObstacleKindEnum, { description: 'What it is now: an issue or a blocker.' })
  kind: ObstacleKind

  @Field(() => ChallengeEnum, {
    nullable: true,
    description: 'Which of the ten challenges; a blocker needs one, null = the one that it had.',
  })
  challenge?: ChallengeKey | null
}
