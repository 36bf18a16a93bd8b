import type { SessionState } from '@tidemark/domain/training/session'
import { PARTS_MAX } from '@tidemark/domain/training/session-input'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { PageType } from '../../kernel/page.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { SessionStateEnum } from './session.enums.ts'

@ObjectType('TrainingCourseRef', { description: 'A course as its sessions name it.' })
export class TrainingCourseRefType {
  @Field(() => ID, { description: 'The course.' })
  id: string

  @Field(() => String, { description: 'What files and learning systems call it.' })
  code: string

  @Field(() => String, { description: 'Its title.' })
  title: string

  @Field(() => Number, {
    nullable: true,
    description: 'The score from which it is passed, 0 to 100; null = nothing is tested.',
  })
  passScore: number | null
}

@ObjectType('TrainingSeriesRef', { description: 'The series that a session is a part of.' })
export class TrainingSeriesRefType {
  @Field(() => ID, { description: 'The series, a session itself.' })
  id: string

  @Field(() => String, { nullable: true, description: 'Its name; null = none beside its course’s.' })
  name: string | null

  @Field(() => Int, { description: 'Which part of it this one is, counted from 1.' })
  position: number

  @Field(() => Int, { description: 'How many parts it has.' })
  parts: number
}

@ObjectType('TrainingWaveRef', { description: 'The wave for which the seats of a session are kept.' })
export class TrainingWaveRefType {
  @Field(() => ID, { description: 'The wave.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => String, { description: 'The program that it belongs to.' })
  programName: string
}

@ObjectType('TrainingSession', { description: 'A course as it takes place once, or a series of parts.' })
export class TrainingSessionType {
  @Field(() => ID, { description: 'The session.' })
  id: string

  @Field(() => Int, { description: 'Counts the changes; sent along with the next one.' })
  version: number

  @Field(() => TrainingCourseRefType, { description: 'What is learned.' })
  course: TrainingCourseRefType

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from others of its course; null = its day does.',
  })
  name: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What files and learning systems call it; null = nothing.',
  })
  code: string | null

  @Field(() => TrainingSeriesRefType, {
    nullable: true,
    description: 'The series whose people it shares; null = it is no part of one.',
  })
  series: TrainingSeriesRefType | null

  @Field(() => Int, { description: 'How many parts it has; 0 = it is no series.' })
  partCount: number

  @Field(() => Date, { description: 'When it begins; of a series, when its first part does.' })
  startsAt: Date

  @Field(() => Date, { description: 'When it ends; of a series, when its last part does.' })
  endsAt: Date

  @Field(() => String, { description: 'The time zone of the place, by its IANA name.' })
  timeZone: string

  @Field(() => LocalDate, { description: 'The day on which it begins, in its time zone.' })
  startsOn: string

  @Field(() => String, { description: 'The hour at which it begins, in its time zone, such as 09:00.' })
  startTime: string

  @Field(() => LocalDate, { description: 'The day on which it ends, in its time zone.' })
  endsOn: string

  @Field(() => String, { description: 'The hour at which it ends, in its time zone.' })
  endTime: string

  @Field(() => Boolean, { description: 'Whether people take it whenever they like between start and end.' })
  isSelfPaced: boolean

  @Field(() => String, { nullable: true, description: 'Where; null = nobody said, or nowhere.' })
  place: string | null

  @Field(() => String, { nullable: true, description: 'Where it is joined online; null = it isn’t.' })
  link: string | null

  @Field(() => Int, { nullable: true, description: 'Seats; null = as many as come.' })
  capacity: number | null

  @Field(() => ID, {
    nullable: true,
    description: 'The employee who leads it; null = nobody named, or from outside.',
  })
  trainerId: string | null

  @Field(() => String, { nullable: true, description: 'Who leads it, by name; null = nobody named yet.' })
  trainerName: string | null

  /** Told by the resolver to those who may know of its program. */
  keptFor: (TrainingWaveRefType & { programId: string }) | null

  @Field(() => SessionStateEnum, { description: 'How far it is.' })
  state: SessionState

  @Field(() => Boolean, { description: 'Whether it was put away; it can be brought back.' })
  isArchived: boolean
}

@ObjectType('TrainingSessionPage', { description: 'One page of sessions.' })
export class TrainingSessionPageType extends PageType {
  @Field(() => [TrainingSessionType], { description: 'The sessions of this page.' })
  items: TrainingSessionType[]
}

@ObjectType('PlannedTrainingSessions', { description: 'What was planned.' })
export class PlannedSessionsType {
  @AtMost(PARTS_MAX)
  @Field(() => [TrainingSessionType], {
    description: 'The session or the series, or each of several sessions, the first one first.',
  })
  sessions: TrainingSessionType[]
}

/** The answer of a mutation: the session as it is now. */
export const trainingSessionResult = (mutation: string) =>
  resultOf(`${mutation}Result`, TrainingSessionType, 'TrainingSession')

export const PlanTrainingSessionResult = resultOf(
  'PlanTrainingSessionResult',
  PlannedSessionsType,
  'PlannedTrainingSessions',
)
