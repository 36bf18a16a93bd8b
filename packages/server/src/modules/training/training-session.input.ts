import type { RepeatAs } from '@tidemark/domain/training/session-input'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { RepeatAsEnum } from './session.enums.ts'

@InputType('TrainingSessionInput', { description: 'A session as it shall be.' })
export class TrainingSessionInput {
  @Field(() => String, { nullable: true, description: 'What tells it from others, at most 200 characters.' })
  name?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What files and learning systems call it, at most 100 characters; one of its course.',
  })
  code?: string | null

  @Field(() => LocalDate, { description: 'The day on which it begins, in its time zone.' })
  startsOn: string

  @Field(() => String, { description: 'The hour at which it begins, in its time zone, such as 09:00.' })
  startTime: string

  @Field(() => LocalDate, { description: 'The day on which it ends, in its time zone.' })
  endsOn: string

  @Field(() => String, { description: 'The hour at which it ends, in its time zone.' })
  endTime: string

  @Field(() => String, { description: 'The IANA name of its time zone, such as Europe/Lisbon.' })
  timeZone: string

  @Field(() => Boolean, { description: 'Whether people take it whenever they like between start and end.' })
  isSelfPaced: boolean

  @Field(() => String, { nullable: true, description: 'Where, at most 300 characters.' })
  place?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is joined online: a web address.' })
  link?: string | null

  @Field(() => Int, { nullable: true, description: 'Seats, 1 to 100,000; null = as many as come.' })
  capacity?: number | null

  @Field(() => ID, {
    nullable: true,
    description: 'The employee who leads it; null = nobody, or from outside.',
  })
  trainerId?: string | null

  @Field(() => String, { nullable: true, description: 'A trainer from outside, at most 200 characters.' })
  trainerName?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The wave for which its seats are kept; null = for anybody.',
  })
  waveId?: string | null
}

@InputType('TrainingRepeatInput', { description: 'How a session is repeated.' })
export class TrainingRepeatInput {
  @Field(() => Int, { description: 'Weeks from one to the next, 1 to 12.' })
  everyWeeks: number

  @Field(() => Int, { description: 'How many in all, 2 to 30.' })
  times: number

  @Field(() => RepeatAsEnum, { description: 'How they belong together.' })
  as: RepeatAs
}

@InputType('PlanTrainingSessionInput', { description: 'A new session of a course, or several.' })
export class PlanTrainingSessionInput {
  @Field(() => ID, { description: 'The course.' })
  courseId: string

  @Field(() => TrainingSessionInput, { description: 'The session, or the first of them.' })
  session: TrainingSessionInput

  @Field(() => TrainingRepeatInput, {
    nullable: true,
    description: 'How it is repeated; null = it takes place once.',
  })
  repeat?: TrainingRepeatInput | null
}

@InputType('UpdateTrainingSessionInput', { description: 'A session as it shall be.' })
export class UpdateTrainingSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => TrainingSessionInput, { description: 'All its fields.' })
  session: TrainingSessionInput
}
