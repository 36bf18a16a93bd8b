import type { Language } from '@tidemark/domain/readiness/instrument'
import type { RoundKind, RoundScope, Trait } from '@tidemark/domain/readiness/round'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { LanguageEnum, RoundKindEnum, RoundScopeEnum, TraitEnum } from './readiness.enums.ts'

@InputType('ReadinessRoundInput', { description: 'A round as it shall be.' })
export class ReadinessRoundInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name: string

  @Field(() => RoundKindEnum, { description: 'When it is asked.' })
  kind: RoundKind

  @Field(() => ID, { description: 'The version of the instrument that it asks.' })
  instrumentId: string

  @Field(() => RoundScopeEnum, { description: 'Whom it asks.' })
  scope: RoundScope

  @Field(() => [ID], { description: 'The waves whose people it asks, where it asks by waves.' })
  waveIds: string[]

  @Field(() => [ID], { description: 'The units that it asks, with all below, where it asks by units.' })
  unitIds: string[]

  @Field(() => LocalDate, { description: 'The day it opens.' })
  opensOn: string

  @Field(() => LocalDate, {
    description: 'The last day on which it can be answered, from today on and within 90 days.',
  })
  closesOn: string

  @Field(() => [LanguageEnum], {
    description: 'The languages in which it asks; the instrument says everything in them.',
  })
  languages: Language[]

  @Field(() => [TraitEnum], {
    description:
      'What groups of people may be compared by, at most three: each one makes the groups smaller.',
  })
  traits: Trait[]

  @Field(() => Boolean, { description: 'Whether people may add comments.' })
  asksForComments: boolean
}

@InputType('PlanReadinessRoundInput', { description: 'A new round of a program.' })
export class PlanReadinessRoundInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => ReadinessRoundInput, { description: 'The round.' })
  round: ReadinessRoundInput
}

@InputType('UpdateReadinessRoundInput', { description: 'A planned round as it shall be.' })
export class UpdateReadinessRoundInput {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => ReadinessRoundInput, { description: 'All its fields.' })
  round: ReadinessRoundInput
}

@InputType('ExtendReadinessRoundInput', {
  description: 'What may still change of a round that people are answering.',
})
export class ExtendReadinessRoundInput {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name: string

  @Field(() => LocalDate, { description: 'The last day, from today on and within 90 days of its opening.' })
  closesOn: string
}
