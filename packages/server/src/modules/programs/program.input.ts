import type {
  LeadingConstraint,
  Measurement,
  ObservationMode,
  ReportingPeriod,
} from '@tidemark/domain/programs/program-input'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { ReportingPeriodEnum } from '../../kernel/reporting-period.enum.ts'
import { LeadingConstraintEnum, MeasurementEnum, ObservationModeEnum } from './program.enums.ts'

@InputType('ProgramInput', { description: 'A program as it shall be.' })
export class ProgramInput {
  @Field(() => String, { description: 'Name, at most 200 characters; unique in the organization.' })
  name: string

  @Field(() => String, {
    description:
      'Why the organization can’t stay as it is, at most 6,000 characters; empty = not written yet.',
  })
  caseForChange: string

  @Field(() => String, { description: 'The vision, at most 1,000 characters; empty = not written yet.' })
  vision: string

  @Field(() => String, {
    description: 'How to reach it, at most 10,000 characters; empty = not written yet.',
  })
  strategy: string

  @Field(() => String, { nullable: true, description: 'Who sponsors it, at most 200 characters.' })
  sponsorName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who keeps adoption where it is once the program is over, at most 200 characters.',
  })
  sustainmentOwnerName?: string | null

  @Field(() => String, { description: 'What cost is told in: a code of ISO 4217, such as EUR.' })
  currency: string

  @Field(() => LeadingConstraintEnum, { description: 'What leads when time, cost and quality pull apart.' })
  leadingConstraint: LeadingConstraint

  @Field(() => Float, { description: 'Lower end of the threshold band, a share over 0.' })
  bandLower: number

  @Field(() => Float, { description: 'Upper end of the threshold band, over the lower one, at most 1.' })
  bandUpper: number

  @Field(() => MeasurementEnum, { description: 'Whom the observations cover.' })
  measurement: Measurement

  @Field(() => ObservationModeEnum, { description: 'How behavior is written down.' })
  observationMode: ObservationMode

  @Field(() => ReportingPeriodEnum, { description: 'How long one step of the adoption series is.' })
  reportingPeriod: ReportingPeriod

  @Field(() => Int, { description: 'Periods to stay secured after support ended, 1 to 52.' })
  sustainPeriods: number

  @Field(() => LocalDate, { description: 'First day of the program.' })
  startsOn: string
}

@InputType('UpdateProgramInput', { description: 'A program as it shall be.' })
export class UpdateProgramInput {
  @Field(() => ID, { description: 'The program.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ProgramInput, { description: 'All its fields.' })
  program: ProgramInput
}
