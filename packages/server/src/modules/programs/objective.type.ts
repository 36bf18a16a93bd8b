import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'

@ObjectType('Objective', {
  description: 'What customers shall notice: a metric with its baseline and its target.',
})
export class ObjectiveType {
  @Field(() => ID, { description: 'The objective.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'What is better for customers, in one sentence.' })
  statement: string

  @Field(() => String, { description: 'What is measured.' })
  metric: string

  @Field(() => String, { description: 'What it is measured in, such as days or %.' })
  unit: string

  @Field(() => Float, { description: 'The metric before the program, in the unit.' })
  baseline: number

  @Field(() => Float, { description: 'The metric as it shall be, in the unit; over or under the baseline.' })
  target: number
}

@InputType('ObjectiveInput', { description: 'An objective as it shall be.' })
export class ObjectiveInput {
  @Field(() => String, { description: 'What is better for customers, at most 500 characters.' })
  statement: string

  @Field(() => String, { description: 'What is measured, at most 200 characters.' })
  metric: string

  @Field(() => String, { description: 'What it is measured in, at most 40 characters.' })
  unit: string

  @Field(() => Float, { description: 'The metric before the program.' })
  baseline: number

  @Field(() => Float, { description: 'The metric as it shall be; not the baseline.' })
  target: number
}

@InputType('AddObjectiveInput', { description: 'A new objective of a program.' })
export class AddObjectiveInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ObjectiveInput, { description: 'The objective.' })
  objective: ObjectiveInput
}

@InputType('UpdateObjectiveInput', { description: 'An objective as it shall be.' })
export class UpdateObjectiveInput {
  @Field(() => ID, { description: 'The objective.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ObjectiveInput, { description: 'All its fields.' })
  objective: ObjectiveInput
}
