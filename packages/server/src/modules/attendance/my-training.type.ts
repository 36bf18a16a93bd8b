import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { TrainingSessionType } from '../training/training.module.ts'

/** The most of each that the page of one person shows. */
export const MINE_MAX = 100

export type MyCourseState = 'completed' | 'registered' | 'waiting' | 'to_do'

export const MyCourseStateEnum = registerEnum<MyCourseState>(
  'MyCourseState',
  'How far the viewer is with a course.',
  {
    completed: 'They have completed it, and it still counts.',
    registered: 'They have a seat in a session of it.',
    waiting: 'They wait for a seat in a session of it.',
    to_do: 'They have still to choose a session of it.',
  },
)

@ObjectType('MyRequiredTraining', { description: 'A course that the viewer has to take.' })
export class MyRequiredTrainingType {
  @Field(() => ID, { description: 'The course.' })
  id: string

  @Field(() => String, { description: 'Its title.' })
  title: string

  @Field(() => String, { description: 'The program that requires it.' })
  programName: string

  @Field(() => LocalDate, { nullable: true, description: 'By when; null = no day is set yet.' })
  dueOn: string | null

  @Field(() => MyCourseStateEnum, { description: 'How far the viewer is.' })
  state: MyCourseState

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From when on it counts no more; null = it counts for good, or isn’t completed.',
  })
  expiresOn: string | null

  @Field(() => String, { nullable: true, description: 'Where it is taken online; null = nowhere.' })
  link: string | null
}

@ObjectType('MyRegistration', { description: 'A session that the viewer is registered for.' })
export class MyRegistrationType {
  @Field(() => ID, { description: 'The registration.' })
  id: string

  @Field(() => TrainingSessionType, { description: 'The session.' })
  session: TrainingSessionType

  @Field(() => Int, {
    nullable: true,
    description: 'Which place on the waiting list, counted from 1; null = the viewer has a seat.',
  })
  waitingPlace: number | null

  @Field(() => String, {
    nullable: true,
    description: 'It as a file for a calendar (RFC 5545); null while waiting, and where no hour is set.',
  })
  calendarFile: string | null
}

@ObjectType('MyCompletedTraining', { description: 'What the viewer was registered for and is over.' })
export class MyCompletedTrainingType {
  @Field(() => ID, { description: 'The registration.' })
  id: string

  @Field(() => String, { description: 'The course.' })
  title: string

  @Field(() => LocalDate, { description: 'When it was completed.' })
  completedOn: string

  @Field(() => LocalDate, { nullable: true, description: 'From when on it counts no more; null = for good.' })
  expiresOn: string | null

  @Field(() => Number, { nullable: true, description: 'The viewer’s own score, 0 to 100; null = none.' })
  score: number | null
}

@ObjectType('MyTraining', { description: 'What the viewer has to learn, and what they have done.' })
export class MyTrainingType {
  @Field(() => ID, { description: 'The viewer as an employee.' })
  id: string

  @AtMost(MINE_MAX)
  @Field(() => [MyRequiredTrainingType], {
    description: 'Courses that they have to take, the earliest due first.',
  })
  required: MyRequiredTrainingType[]

  @AtMost(MINE_MAX)
  @Field(() => [MyRegistrationType], { description: 'What they are registered for, the next one first.' })
  upcoming: MyRegistrationType[]

  @AtMost(MINE_MAX)
  @Field(() => [TrainingSessionType], {
    description: 'Sessions that they may choose, of courses required of them first.',
  })
  open: TrainingSessionType[]

  @AtMost(MINE_MAX)
  @Field(() => [MyCompletedTrainingType], { description: 'What they have completed, the latest first.' })
  completed: MyCompletedTrainingType[]

  @AtMost(MINE_MAX)
  @Field(() => [TrainingSessionType], {
    description: 'Sessions that they lead and of which nobody has put down yet who was there.',
  })
  led: TrainingSessionType[]
}

/** The answer of a mutation: all of it, since one choice more moves several lists. */
export const myTrainingResult = (mutation: string) =>
  resultOf(`${mutation}Result`, MyTrainingType, 'MyTraining')
