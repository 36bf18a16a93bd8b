import type {
  LeadingConstraint,
  Measurement,
  ObservationMode,
  ReportingPeriod,
} from '@tidemark/domain/programs/program-input'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ReportingPeriodEnum } from '../../kernel/reporting-period.enum.ts'
import {
  LeadingConstraintEnum,
  MeasurementEnum,
  ObservationModeEnum,
  type Provenance,
  ProvenanceEnum,
} from './program.enums.ts'

@ObjectType('Program', {
  description:
    'A change program: the new way of working, and the band of adoption at which it carries itself.',
})
export class ProgramType {
  @Field(() => ID, { description: 'The program.' })
  id: string

  @Field(() => Int, {
    description: 'Grows with each change of the program itself; send it back when editing.',
  })
  version: number

  @Field(() => String, { description: 'Name; unique in the organization.' })
  name: string

  @Field(() => String, {
    description: 'Why the organization can’t stay as it is; empty = not written yet.',
  })
  caseForChange: string

  @Field(() => String, {
    description: 'The vision, short enough to tell in five minutes; empty = not written yet.',
  })
  vision: string

  @Field(() => String, { description: 'How the vision is to be reached; empty = not written yet.' })
  strategy: string

  @Field(() => String, { nullable: true, description: 'Who sponsors the program; null = nobody named yet.' })
  sponsorName: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who keeps adoption where it is once the program is over; null = nobody named yet.',
  })
  sustainmentOwnerName: string | null

  @Field(() => String, { description: 'What cost is told in, by its code of ISO 4217.' })
  currency: string

  @Field(() => LeadingConstraintEnum, { description: 'What leads when time, cost and quality pull apart.' })
  leadingConstraint: LeadingConstraint

  @Field(() => MeasurementEnum, { description: 'Whom the observations cover.' })
  measurement: Measurement

  @Field(() => ObservationModeEnum, { description: 'How behavior is written down.' })
  observationMode: ObservationMode

  @Field(() => ReportingPeriodEnum, { description: 'How long one step of the adoption series is.' })
  reportingPeriod: ReportingPeriod

  @Field(() => Int, {
    description: 'Periods that adoption must stay secured after support ended to count as sustained.',
  })
  sustainPeriods: number

  @Field(() => LocalDate, { description: 'First day of the program.' })
  startsOn: string

  @Field(() => ProvenanceEnum, { description: 'Where its data come from.' })
  provenance: Provenance

  @Field(() => String, {
    nullable: true,
    description: 'The source or the maker of the data; null if they are one’s own.',
  })
  provenanceNote: string | null

  @Field(() => Date, { nullable: true, description: 'When the program was closed; null while it is open.' })
  archivedAt: Date | null
}

@ObjectType('ProgramPermissions', { description: 'What the viewer may do with a program.' })
export class ProgramPermissionsType {
  @Field(() => PermissionType, {
    description: 'Change, close or open it, with its objectives, waves and steps.',
  })
  edit: PermissionType

  @Field(() => PermissionType, {
    description: 'Read its room: gates, coalition, wins, blockers, scope and what happened.',
  })
  readRoom: PermissionType

  @Field(() => PermissionType, {
    description: 'Read who its stakeholders are, and where they stand.',
  })
  readStakeholders: PermissionType

  @Field(() => PermissionType, { description: 'Record what people of a unit that the viewer leads do.' })
  recordObservations: PermissionType

  @Field(() => PermissionType, { description: 'Import observations or unit counts from a file.' })
  importObservations: PermissionType
}

/** The answer of a mutation that changes a program or a part of it: the whole program, so that every page follows. */
export const programResult = (mutation: string) => resultOf(`${mutation}Result`, ProgramType, 'Program')
