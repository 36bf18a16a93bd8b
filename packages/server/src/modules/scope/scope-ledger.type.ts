import type { LeadingConstraint } from '@tidemark/domain/programs/program-input'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { LeadingConstraintEnum } from '../programs/programs.module.ts'

@ObjectType('ScopeTotal', {
  description: 'Effects of requests, added up: what was saved counts against what was added.',
})
export class ScopeTotalType {
  @Field(() => Int, { description: 'Calendar days longer; negative = shorter.' })
  timeEffectDays: number

  @Field(() => Float, { description: 'Cost in the currency of the program; negative = less.' })
  costEffect: number

  @Field(() => Int, { description: 'Steps of quality, those for the worse against those for the better.' })
  qualityEffect: number
}

@ObjectType('ScopeCreepStep', { description: 'Where the program had crept to after one accepted request.' })
export class ScopeCreepStepType extends ScopeTotalType {
  @Field(() => ID, { description: 'The request.' })
  id: string

  @Field(() => LocalDate, { description: 'The day of the decision.' })
  decidedOn: string
}

@ObjectType('ScopeCreep', { description: 'Where a program has crept to, against what was agreed at first.' })
export class ScopeCreepType {
  @Field(() => ScopeTotalType, { description: 'All that was accepted.' })
  total: ScopeTotalType

  @Field(() => Int, { description: 'How many requests were accepted.' })
  accepted: number

  @Field(() => Int, { description: 'How many were accepted or rejected; withdrawn ones were never judged.' })
  judged: number

  @Field(() => Int, { description: 'How many are open.' })
  open: number

  @Field(() => ScopeTotalType, { description: 'What it would come to if all that is open were accepted.' })
  ifOpenAccepted: ScopeTotalType
}

@ObjectType('ScopeLedger', {
  description: 'The requests to change the scope of a program, and what they came to.',
})
export class ScopeLedgerType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('ScopeTerms', { description: 'What requests of a program are judged by.' })
export class ScopeTermsType {
  @Field(() => LeadingConstraintEnum, { description: 'What leads when time, cost and quality pull apart.' })
  leadingConstraint: LeadingConstraint

  @Field(() => String, { description: 'The currency of costs, by ISO 4217.' })
  currency: string

  @Field(() => String, {
    nullable: true,
    description: 'Who sponsors the program; null = nobody named yet.',
  })
  sponsorName: string | null
}

/** The answer of a mutation that changes a request: the whole ledger, since the running totals hang on all of it. */
export const ledgerResult = (mutation: string) =>
  resultOf(`${mutation}Result`, ScopeLedgerType, 'ScopeLedger')
