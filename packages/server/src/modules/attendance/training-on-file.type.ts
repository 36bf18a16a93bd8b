import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { AttendanceStatusEnum } from '../../kernel/attendance-status.enum.ts'

/** The most outcomes that are told apart; what is rarer isn't an outcome but a remark. */
export const MOST_OUTCOMES = 50

/** The most parts of a series that are told one by one. */
export const MOST_PARTS = 100

@ObjectType('OutcomeCount', { description: 'How many entries have an outcome.' })
export class OutcomeCountType {
  @Field(() => String, { nullable: true, description: 'As its source calls it; null = entered without one.' })
  outcome: string | null

  @Field(() => AttendanceStatusEnum, { description: 'What it is taken for.' })
  status: AttendanceStatus

  @Field(() => Int, { description: 'How many entries.' })
  entries: number
}

@ObjectType('AttendanceSummary', { description: 'What is on file of attendance, in numbers.' })
export class AttendanceSummaryType {
  @Field(() => Int, { description: 'Entries: each person once a session.' })
  entries: number

  @Field(() => Int, { description: 'Different people.' })
  people: number

  @Field(() => Int, { description: 'Entries that tell on which day somebody was registered.' })
  registeredDays: number

  @Field(() => Int, { description: 'Entries that tell on which day it was completed or given up.' })
  endedDays: number

  @Field(() => Int, { description: 'Entries with a score.' })
  scores: number

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of the scores, of 100; null = there is none.',
  })
  meanScore: number | null

  @Field(() => Int, { description: 'Scores at or over the one that the course is passed from.' })
  passedScores: number

  @Field(() => Int, { description: 'Entries taken over from an earlier time or from elsewhere.' })
  recognized: number

  @AtMost(MOST_OUTCOMES)
  @Field(() => [OutcomeCountType], { description: 'The outcomes, the most frequent first; at most 50.' })
  outcomes: OutcomeCountType[]
}

@ObjectType('PartOnFile', { description: 'How many people of a series have an entry in one of its parts.' })
export class PartOnFileType {
  @Field(() => ID, { description: 'The part.' })
  sessionId: string

  @Field(() => String, { nullable: true, description: 'Its code; null = it has none.' })
  code: string | null

  @Field(() => String, { nullable: true, description: 'Its name; null = it has none.' })
  name: string | null

  @Field(() => Int, { description: 'People with an entry in the part.' })
  people: number

  @Field(() => Int, { description: 'People of the series.' })
  ofPeople: number
}

@ObjectType('TrainingOnFile', { description: 'What is on file of a session, a course or all of them.' })
export class TrainingOnFileType {
  @Field(() => AttendanceSummaryType, { description: 'Of sessions that are no part of a series.' })
  wholes: AttendanceSummaryType

  @Field(() => AttendanceSummaryType, { description: 'Of parts of series.' })
  parts: AttendanceSummaryType

  @AtMost(MOST_PARTS)
  @Field(() => [PartOnFileType], {
    description: 'The parts of the series that was asked for, in their order; at most 100.',
  })
  eachPart: PartOnFileType[]
}
