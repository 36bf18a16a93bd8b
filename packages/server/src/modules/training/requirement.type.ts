import type { TrainingMode } from '@tidemark/domain/training/course'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { TrainingModeEnum } from './course.enums.ts'

@ObjectType('TrainingRequirement', { description: 'That an audience of a program has to take a course.' })
export class TrainingRequirementType {
  @Field(() => ID, { description: 'The requirement.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  // Plain fields: as records, of 100 requirements, they would be more than one answer may hold.
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => String, { description: 'Its name.' })
  programName: string

  @Field(() => ID, { description: 'The course.' })
  courseId: string

  @Field(() => String, { description: 'Its title.' })
  courseTitle: string

  @Field(() => TrainingModeEnum, { description: 'How people learn in it.' })
  courseMode: TrainingMode

  @Field(() => ID, { description: 'The audience.' })
  audienceId: string

  @Field(() => String, { description: 'Its name.' })
  audienceName: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'By when; null = by the go-live of the wave that each person’s unit is in.',
  })
  dueOn: string | null

  @Field(() => Boolean, { description: 'Whether it was taken away; it can be brought back.' })
  removed: boolean
}

@ObjectType('ProgramTraining', { description: 'What the people of a program have to learn.' })
export class ProgramTrainingType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

/** The answer of a mutation that changes a requirement. */
export const requirementResult = (mutation: string) =>
  resultOf(`${mutation}Result`, TrainingRequirementType, 'TrainingRequirement')
