import type { StepMode, StepNames } from '@tidemark/domain/kotter/step-plan-input'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'

export const StepModeEnum = registerEnum<StepMode>('StepMode', 'How a program takes the eight steps.', {
  sequential: 'One after the other (1996): a step may start early but not close before those before it.',
  concurrent: 'At the same time (2014): steps close in any order.',
})

export const StepNamesEnum = registerEnum<StepNames>(
  'StepNames',
  'Whose names of the steps a program shows.',
  {
    leading_change: 'Those of Leading Change (1996).',
    accelerate: 'Those of Accelerate (2014).',
  },
)

@ObjectType('StepPlan', {
  description:
    'How a program takes the eight steps, and the targets of their gates: planning rules, no laws.',
})
export class StepPlanType {
  @Field(() => ID, { description: 'The plan.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => StepModeEnum, { description: 'Whether steps follow one another.' })
  mode: StepMode

  @Field(() => StepNamesEnum, { description: 'Which names are shown.' })
  names: StepNames

  @Field(() => Float, {
    description: 'The share of managers who have to see that staying as we are is not acceptable.',
  })
  urgencyTarget: number

  @Field(() => Float, { description: 'Reach × understanding that every audience has to come to.' })
  coverageTarget: number

  @Field(() => Float, { description: 'The share of required training that has to be completed.' })
  trainingTarget: number

  @Field(() => Float, { description: 'The share of units that has to be over the lower edge of the band.' })
  unitsTarget: number

  @Field(() => Int, { description: 'From this severity on, 1 to 5, an open blocker keeps step 5 open.' })
  severeFrom: number
}

@InputType('UpdateStepPlanInput', { description: 'A plan for the steps as it shall be.' })
export class UpdateStepPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => StepModeEnum, { description: 'Whether steps follow one another.' })
  mode: StepMode

  @Field(() => StepNamesEnum, { description: 'Which names are shown.' })
  names: StepNames

  @Field(() => Float, { description: 'Target of step 1, over 0 and up to 1.' })
  urgencyTarget: number

  @Field(() => Float, { description: 'Target of step 4, over 0 and up to 1.' })
  coverageTarget: number

  @Field(() => Float, { description: 'Target of training in step 5, over 0 and up to 1.' })
  trainingTarget: number

  @Field(() => Float, { description: 'Target of units in step 7, over 0 and up to 1.' })
  unitsTarget: number

  @Field(() => Int, { description: 'From which severity on, 1 to 5, a blocker is severe.' })
  severeFrom: number
}
