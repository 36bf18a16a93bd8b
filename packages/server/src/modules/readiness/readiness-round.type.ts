import type { Language } from '@tidemark/domain/readiness/instrument'
import type { RoundKind, RoundScope, Trait } from '@tidemark/domain/readiness/round'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { LanguageEnum, RoundKindEnum, RoundScopeEnum, TraitEnum } from './readiness.enums.ts'

@ObjectType('InstrumentRef', { description: 'A version of an instrument by name.' })
export class InstrumentRefType {
  @Field(() => ID, { description: 'The version.' })
  id: string

  @Field(() => String, { description: 'The name of the instrument.' })
  name: string

  @Field(() => Int, { description: 'Which version, from 1.' })
  number: number
}

@ObjectType('ReadinessRound', { description: 'One asking of an instrument: whom, from when to when.' })
export class ReadinessRoundType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => ID, { description: 'Its program.' })
  programId: string

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => RoundKindEnum, { description: 'When it is asked.' })
  kind: RoundKind

  @Field(() => RoundScopeEnum, { description: 'Whom it asks.' })
  scope: RoundScope

  @Field(() => [ID], { description: 'The waves whose people it asks; empty unless it asks by waves.' })
  waveIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `waveIds`.' })
  waveNames: string[]

  @Field(() => [ID], {
    description: 'The units that it asks, with all below; empty unless it asks by units.',
  })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names, in the order of `unitIds`.' })
  unitNames: string[]

  @Field(() => InstrumentRefType, { description: 'The version of the instrument that it asks.' })
  instrument: InstrumentRefType

  @Field(() => LocalDate, { description: 'The day it opens, or opened.' })
  opensOn: string

  @Field(() => LocalDate, { description: 'The last day on which it can be answered.' })
  closesOn: string

  @Field(() => [LanguageEnum], { description: 'The languages in which it asks.' })
  languages: Language[]

  @Field(() => [TraitEnum], { description: 'What groups of people may be compared by.' })
  traits: Trait[]

  @Field(() => Boolean, { description: 'Whether people may add comments.' })
  asksForComments: boolean

  @Field(() => Boolean, { description: 'Whether its answers came from a file, not from people here.' })
  isFromFile: boolean

  @Field(() => Date, { nullable: true, description: 'When it was opened; null = not yet.' })
  openedAt: Date | null

  @Field(() => Date, { nullable: true, description: 'When it was closed; null = not yet.' })
  closedAt: Date | null

  @Field(() => Int, { nullable: true, description: 'How many people it asked; null = not opened yet.' })
  invitedCount: number | null

  @Field(() => Int, { nullable: true, description: 'How many answered; null until it is closed.' })
  answeredCount: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The smallest group that it shows; null until it is opened.',
  })
  minimumGroupSize: number | null
}

@ObjectType('ProgramReadiness', { description: 'How ready the people of a program are: its rounds.' })
export class ProgramReadinessType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@ObjectType('RoundPreview', {
  description:
    'Whom a round that is planned would ask if it were opened now, and what could be said of them.',
})
export class RoundPreviewType {
  @Field(() => Int, { description: 'How many people would be asked.' })
  people: number

  @Field(() => Int, {
    description: 'How many of them have no mail address, so that no invitation reaches them.',
  })
  withoutAddress: number

  @Field(() => Int, {
    description:
      'How many answers a share needs to be within five points of the truth, 19 times out of 20, if those who answer were drawn by chance (Krejcie & Morgan 1970).',
  })
  answersNeeded: number

  @Field(() => Int, { description: 'The smallest group that is ever shown by itself.' })
  minimumGroupSize: number

  @Field(() => [String], {
    description:
      'Units, with all below them, that are too small to be shown by themselves even if everybody answers: the first 250 by name.',
  })
  smallUnits: string[]

  @Field(() => Int, { description: 'How many such units there are.' })
  smallUnitCount: number
}

/** The answer of a mutation that changes a round: all rounds of the program, so that every page follows. */
export const readinessResult = (mutation: string) =>
  resultOf(`${mutation}Result`, ProgramReadinessType, 'ProgramReadiness')
