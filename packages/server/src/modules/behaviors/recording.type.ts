import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

@InputType('ObservationInput', { description: 'What was seen of one person and one behavior.' })
export class ObservationInput {
  @Field(() => ID, { description: 'The person, who was in the unit on that day.' })
  employeeId: string

  @Field(() => ID, { description: 'The behavior.' })
  behaviorId: string

  @Field(() => Int, { description: 'Opportunities seen, 1 to 1,000.' })
  opportunities: number

  @Field(() => Int, { description: 'Times it was shown, 0 up to the opportunities.' })
  shown: number
}

@InputType('RecordObservationsInput', { description: 'What was seen of a unit’s people on one day.' })
export class RecordObservationsInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ID, { description: 'The unit, led by the viewer and covered by the program.' })
  unitId: string

  @Field(() => LocalDate, { description: 'The day; not after today where the viewer is.' })
  observedOn: string

  @Field(() => String, {
    description:
      'Chosen by the sender, at most 200 characters: the same send, repeated with it, adds nothing.',
  })
  idempotencyKey: string

  @Field(() => [ObservationInput], { description: 'The observations, 1 to 250.' })
  observations: ObservationInput[]
}

@InputType('WithdrawObservationsInput', { description: 'Observations that were a mistake.' })
export class WithdrawObservationsInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ID, { description: 'The unit that they were recorded for.' })
  unitId: string

  @Field(() => LocalDate, { description: 'The day that they were recorded for.' })
  observedOn: string

  @Field(() => [ID], { description: 'The observations, 1 to 250.' })
  ids: string[]
}

@InputType('RecordUnitCountInput', { description: 'A count of a unit’s people that names nobody.' })
export class RecordUnitCountInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ID, { description: 'The unit, led by the viewer and covered by the program.' })
  unitId: string

  @Field(() => ID, { description: 'The behavior.' })
  behaviorId: string

  @Field(() => LocalDate, { description: 'The day; not after today where the viewer is.' })
  observedOn: string

  @Field(() => Int, { description: 'People looked at, 1 up to those in scope.' })
  observed: number

  @Field(() => Int, { description: 'How many of them showed the behavior.' })
  showing: number

  @Field(() => String, {
    description:
      'Chosen by the sender, at most 200 characters: the same send, repeated with it, adds nothing.',
  })
  idempotencyKey: string
}

@InputType('WithdrawUnitCountInput', { description: 'A count that was a mistake.' })
export class WithdrawUnitCountInput {
  @Field(() => ID, { description: 'The count.' })
  id: string
}

/** Which sheet shows what a command has changed. */
export interface SheetAddress {
  programId: string
  unitId: string
  on: string
}

@ObjectType('ObservationsRecorded', { description: 'Observations that are on file.' })
export class ObservationsRecordedType {
  @Field(() => [ID], { description: 'The observations, in the order in which they were sent.' })
  ids: string[]

  at: SheetAddress
}

@ObjectType('ObservationsWithdrawn', { description: 'Observations that no longer count.' })
export class ObservationsWithdrawnType {
  @Field(() => [ID], { description: 'The observations.' })
  ids: string[]

  at: SheetAddress
}

@ObjectType('UnitCountRecorded', { description: 'A count that is on file.' })
export class UnitCountRecordedType {
  @Field(() => ID, { description: 'The count.' })
  id: string

  at: SheetAddress
}

@ObjectType('UnitCountWithdrawn', { description: 'A count that no longer counts.' })
export class UnitCountWithdrawnType {
  @Field(() => ID, { description: 'The count.' })
  id: string

  at: SheetAddress
}

export const RecordObservationsResult = resultOf(
  'RecordObservationsResult',
  ObservationsRecordedType,
  'ObservationsRecorded',
)
export const WithdrawObservationsResult = resultOf(
  'WithdrawObservationsResult',
  ObservationsWithdrawnType,
  'ObservationsWithdrawn',
)
export const RecordUnitCountResult = resultOf(
  'RecordUnitCountResult',
  UnitCountRecordedType,
  'UnitCountRecorded',
)
export const WithdrawUnitCountResult = resultOf(
  'WithdrawUnitCountResult',
  UnitCountWithdrawnType,
  'UnitCountWithdrawn',
)
