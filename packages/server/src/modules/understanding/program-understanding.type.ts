import type { HiddenReason } from '@tidemark/domain/understanding/audience-coverage'
import type { DueReason } from '@tidemark/domain/understanding/reaudit-due'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { DueReasonEnum, HiddenReasonEnum } from './understanding.enums.ts'

@ObjectType('CountedPeople', { description: 'Some people of all.' })
export class CountedPeopleType {
  @Field(() => Int, { description: 'How many.' })
  count: number

  @Field(() => Int, { description: 'Of how many.' })
  of: number
}

@ObjectType('Understood', { description: 'What was understood, by the latest check that says anything.' })
export class UnderstoodType {
  @Field(() => Int, { description: 'Right answers.' })
  count: number

  @Field(() => Int, { description: 'Answers given.' })
  of: number

  @Field(() => Float, { description: 'Right ÷ answered, 0 to 1.' })
  share: number

  @Field(() => Int, { description: 'How many people gave them.' })
  people: number

  @Field(() => LocalDate, { description: 'When the check closed.' })
  closedOn: string

  @Field(() => Float, { description: 'The lower end of where the share of the whole audience lies.' })
  lower: number

  @Field(() => Float, { description: 'The upper end of it.' })
  upper: number
}

@ObjectType('DueCheck', { description: 'Whether an audience has to be asked.' })
export class DueCheckType {
  @Field(() => DueReasonEnum, { nullable: true, description: 'Why; null = not yet.' })
  reason: DueReason | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From which day on; null where nobody has looked yet.',
  })
  dueOn: string | null
}

@ObjectType('AudienceCoverage', { description: 'How far communications have come with an audience.' })
export class AudienceCoverageType {
  @Field(() => ID, { description: 'The audience.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => Float, { description: 'The effective coverage that it shall come to, 0 to 1.' })
  target: number

  @Field(() => Int, { description: 'After how many days it is asked again.' })
  intervalDays: number

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people it holds now, for those who don’t choose people in whole groups, rounded down; null = fewer than one group.',
  })
  people: number | null

  @Field(() => HiddenReasonEnum, {
    nullable: true,
    description: 'Why it isn’t shown how many were reached; null = it is.',
  })
  hidden: HiddenReason | null

  @Field(() => CountedPeopleType, {
    nullable: true,
    description: 'Distinct people reached by anything the program sent, of those it holds now.',
  })
  reached: CountedPeopleType | null

  @Field(() => CountedPeopleType, {
    nullable: true,
    description: 'People reached in a briefing of their line manager, of those reached.',
  })
  byManagers: CountedPeopleType | null

  @Field(() => UnderstoodType, { nullable: true, description: 'Null = cannot say yet.' })
  understood: UnderstoodType | null

  @Field(() => Float, {
    nullable: true,
    description: 'Reach × understanding, 0 to 1; null = cannot say yet.',
  })
  coverage: number | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When its last check closed, also one that too few answered; null = none yet.',
  })
  lastClosedOn: string | null

  @Field(() => DueCheckType, { description: 'Whether it has to be asked.' })
  due: DueCheckType

  /** What the latest check that says anything counted. */
  check: { closedOn: string } | null
}

@ObjectType('CommunicationReach', {
  description: 'How many of those whom a communication went to were reached.',
})
export class CommunicationReachType {
  @Field(() => ID, { description: 'The communication.' })
  id: string

  @Field(() => String, { description: 'Its title.' })
  title: string

  @Field(() => LocalDate, { description: 'The day of its latest delivery.' })
  deliveredOn: string

  @Field(() => CountedPeopleType, {
    nullable: true,
    description:
      'Distinct people reached, of those frozen when it went out; null where too few to be shown, and for those who don’t choose people where it went to an audience of which reach is hidden.',
  })
  reached: CountedPeopleType | null

  /** The audiences that it went to. */
  audienceIds: string[]
}

@ObjectType('Delivered', { description: 'A communication that went out to an audience.' })
export class DeliveredType {
  @Field(() => ID, { description: 'The delivery.' })
  id: string

  @Field(() => String, { description: 'The title of the communication.' })
  title: string

  @Field(() => LocalDate, { description: 'The day.' })
  deliveredOn: string

  @Field(() => Int, {
    nullable: true,
    description: 'How many people it went to; null for those who don’t choose people.',
  })
  recipientCount: number | null
}

@ObjectType('ProgramUnderstanding', {
  description: 'Who was reached by a program’s communications and has understood, and its checks.',
})
export class ProgramUnderstandingType {
  @Field(() => ID, { description: 'The program.' })
  id: string

  @Field(() => ID, {
    nullable: true,
    description: 'The check that a mutation added or changed; null in a query.',
  })
  changedId?: string | null
}

@ObjectType('CoverageFigureSheet', { description: 'Where the effective coverage of an audience comes from.' })
export class CoverageFigureSheetType {
  @Field(() => String, { description: 'What the figure is of.' })
  title: string

  @Field(() => LocalDate, { description: 'The day it is told of.' })
  asOf: string

  @Field(() => String, { description: 'How it is computed, in words.' })
  inWords: string

  @Field(() => String, { description: 'The same with the numbers put in; or why it can’t be said.' })
  inSymbols: string

  @AtMost(10)
  @Field(() => [FigureInputType], { description: 'The numbers that go in.' })
  inputs: FigureInputType[]

  @AtMost(LONGEST_LIST)
  @Field(() => [DeliveredType], {
    description: 'What went out to the audience, the latest first; the last 250.',
  })
  deliveries: DeliveredType[]

  @AtMost(4)
  @Field(() => [SourceType], { description: 'Where the rules were published.' })
  sources: SourceType[]
}

/** The answer of a mutation that changes a check: all of the program, so that every page follows. */
export const understandingResult = (mutation: string) =>
  resultOf(`${mutation}Result`, ProgramUnderstandingType, 'ProgramUnderstanding')
