import type { ScopeVerdict } from '@tidemark/domain/scope/decision-input'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'

export const ScopeVerdictEnum = registerEnum<ScopeVerdict>('ScopeVerdict', 'A decision about a request.', {
  accepted: 'Do it, with its effects.',
  rejected: 'Don’t do it.',
  withdrawn: 'Whoever asked for it has taken it back.',
})

@InputType('ScopeChangeInput', {
  description: 'A request as it shall be. It has an effect, or a reason why there is none.',
})
export class ScopeChangeInput {
  @Field(() => String, { description: 'What is asked for, at most 200 characters.' })
  title: string

  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' })
  reason?: string | null

  @Field(() => String, { description: 'Who asks for it, at most 200 characters.' })
  requestedBy: string

  @Field(() => LocalDate, { description: 'The day it was asked for, not in the future.' })
  requestedOn: string

  @Field(() => Int, { description: 'Calendar days longer, -3650 to 3650.' })
  timeEffectDays: number

  @Field(() => Float, { description: 'Cost in the currency of the program, with at most two decimals.' })
  costEffect: number

  @Field(() => Int, { description: 'Quality from -2, much worse, to 2, much better.' })
  qualityEffect: number
}

@InputType('RequestScopeChangeInput', { description: 'A new request to change the scope of a program.' })
export class RequestScopeChangeInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ScopeChangeInput, { description: 'The request.' })
  change: ScopeChangeInput
}

@InputType('UpdateScopeChangeInput', { description: 'An open request as it shall be.' })
export class UpdateScopeChangeInput {
  @Field(() => ID, { description: 'The request.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ScopeChangeInput, { description: 'All its fields.' })
  change: ScopeChangeInput
}

@InputType('DecideScopeChangeInput', { description: 'A decision about an open request.' })
export class DecideScopeChangeInput {
  @Field(() => ID, { description: 'The request.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ScopeVerdictEnum, { description: 'What is decided.' })
  decision: ScopeVerdict

  @Field(() => String, { description: 'Who decides, at most 200 characters.' })
  decidedBy: string

  @Field(() => LocalDate, { description: 'The day, from that of the request up to today.' })
  decidedOn: string

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 2,000 characters; needed to accept what works against what leads.',
  })
  reason?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Who stands for it as the sponsor; needed to accept what works against what leads, and kept only then.',
  })
  sponsorName?: string | null
}
