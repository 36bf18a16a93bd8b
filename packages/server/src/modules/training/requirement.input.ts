import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'

@InputType('RequirementInput', { description: 'By when a course has to be completed.' })
export class RequirementInput {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day; null = by the go-live of the wave that each person’s unit is in.',
  })
  dueOn?: string | null
}

@InputType('AddRequirementInput', { description: 'That an audience has to take a course.' })
export class AddRequirementInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ID, { description: 'The course.' })
  courseId: string

  @Field(() => ID, { description: 'The audience, one of the program’s.' })
  audienceId: string

  @Field(() => RequirementInput, { description: 'By when.' })
  requirement: RequirementInput
}

@InputType('UpdateRequirementInput', { description: 'A requirement as it shall be.' })
export class UpdateRequirementInput {
  @Field(() => ID, { description: 'The requirement.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => RequirementInput, { description: 'By when.' })
  requirement: RequirementInput
}
