import type { AdoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import type { Measurement } from '@tidemark/domain/programs/program-input'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { MeasurementEnum, ThresholdBandType } from '../programs/programs.module.ts'

export const AdoptionStatusEnum = registerEnum<AdoptionStatus>(
  'AdoptionStatus',
  'Where a group stands against the band.',
  {
    cannot_say_yet: 'Nothing can be said; see the reason.',
    below: 'Even the upper bound is under the lower edge.',
    not_yet_shown: 'The interval reaches from under the lower edge to over it.',
    entered: 'Even the lower bound has reached the lower edge.',
    secured: 'Even the lower bound has reached the upper edge.',
    sustained: 'Secured for as many periods after support ended as the program asks for.',
    relapsing: 'Was secured when support ended or later, and no longer is.',
  },
)

/** Why a figure is missing. */
export type CannotSayReason = 'nobody_in_scope' | 'nobody_observed' | 'too_few_people'

export const CannotSayReasonEnum = registerEnum<CannotSayReason>(
  'CannotSayReason',
  'Why nothing can be said about a group.',
  {
    nobody_in_scope: 'The program reaches nobody there.',
    nobody_observed: 'Nobody was observed often enough yet.',
    too_few_people:
      'Under the organization’s minimum group size, needed to protect a small group, or empty: they look the same.',
  },
)

@ObjectType('AdoptionFigure', { description: 'The share of a group’s people who act in the new way.' })
export class AdoptionFigureType {
  @Field(() => AdoptionStatusEnum, { description: 'Where it stands against the band.' })
  status: AdoptionStatus

  @Field(() => CannotSayReasonEnum, {
    nullable: true,
    description: 'Why nothing can be said; null if something can.',
  })
  reason: CannotSayReason | null

  @Field(() => Int, { nullable: true, description: 'People in scope; null where too few.' })
  eligible: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'People of whom enough was seen to judge; null where too few.',
  })
  observed: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'People of those observed who act in the new way; null where too few.',
  })
  adopters: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'The share, 0 to 1: of everybody in scope in a census, of those observed in a sample; over several units weighed by people in scope.',
  })
  rate: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Lower bound of the 95 % interval; null in a census, which has none.',
  })
  lower: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Upper bound of the 95 % interval; null in a census, which has none.',
  })
  upper: number | null

  @Field(() => LocalDate, {
    description: 'The day that the figure is about: the end of its period, or today.',
  })
  asOf: string

  @Field(() => MeasurementEnum, { description: 'Whom the observations cover.' })
  measurement: Measurement

  @Field(() => ThresholdBandType, { description: 'The band that it is compared with.' })
  band: ThresholdBandType
}
