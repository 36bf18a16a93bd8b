import type { CourseLevel, TrainingMode } from '@tidemark/domain/training/course'
import { PREREQUISITES_MAX, SERVED_BEHAVIORS_MAX } from '@tidemark/domain/training/course-input'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { CourseLevelEnum, TrainingModeEnum } from './course.enums.ts'

@InputType('CourseInput', { description: 'A course as it shall be.' })
export class CourseInput {
  @Field(() => String, {
    description: 'What files and learning systems call it, at most 60 characters; no other course has it.',
  })
  code: string

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  title: string

  @Field(() => String, { nullable: true, description: 'What it is about, at most 5,000 characters.' })
  description?: string | null

  @Field(() => TrainingModeEnum, { description: 'How people learn in it.' })
  mode: TrainingMode

  @Field(() => CourseLevelEnum, { nullable: true, description: 'How much it takes for granted.' })
  level?: CourseLevel | null

  @Field(() => Int, { description: 'What one session takes, in minutes, 1 to 60,000.' })
  durationMinutes: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many months it counts once completed, 1 to 600; null = for good.',
  })
  validityMonths?: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'The points of a hundred from which it is passed; null = nothing is tested.',
  })
  passScore?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Where it is taken online, with http or https, at most 2,000 characters.',
  })
  link?: string | null

  @Field(() => [ID], { description: `The courses to complete first, at most ${PREREQUISITES_MAX}.` })
  needsIds: string[]

  @Field(() => [ID], { description: `The behaviors that it serves, at most ${SERVED_BEHAVIORS_MAX}.` })
  behaviorIds: string[]
}

@InputType('AddCourseInput', { description: 'A new course.' })
export class AddCourseInput {
  @Field(() => CourseInput, { description: 'The course.' })
  course: CourseInput
}

@InputType('UpdateCourseInput', { description: 'A course as it shall be.' })
export class UpdateCourseInput {
  @Field(() => ID, { description: 'The course.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => CourseInput, { description: 'All its fields.' })
  course: CourseInput
}
