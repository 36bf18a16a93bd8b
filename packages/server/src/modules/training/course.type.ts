import type { CourseLevel, TrainingMode } from '@tidemark/domain/training/course'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PageType } from '../../kernel/page.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { CourseLevelEnum, TrainingModeEnum } from './course.enums.ts'

@ObjectType('TrainingCourse', {
  description: 'Something that people learn, in the catalog of the organization.',
})
export class TrainingCourseType {
  @Field(() => ID, { description: 'The course.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'What files and learning systems call it.' })
  code: string

  @Field(() => String, { description: 'What it is called.' })
  title: string

  @Field(() => String, { nullable: true, description: 'What it is about; null = not said yet.' })
  description: string | null

  @Field(() => TrainingModeEnum, { description: 'How people learn in it.' })
  mode: TrainingMode

  @Field(() => CourseLevelEnum, {
    nullable: true,
    description: 'How much it takes for granted; null = not said.',
  })
  level: CourseLevel | null

  @Field(() => Int, { description: 'What one session takes, in minutes, as planned.' })
  durationMinutes: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many months it counts once completed; null = for good.',
  })
  validityMonths: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'The points of a hundred from which it is passed; null = nothing is tested.',
  })
  passScore: number | null

  @Field(() => String, { nullable: true, description: 'Where it is taken online; null = it isn’t.' })
  link: string | null
}

@ObjectType('ServedBehavior', { description: 'A behavior that a course serves.' })
export class ServedBehaviorType {
  @Field(() => ID, { description: 'The behavior.' })
  id: string

  @Field(() => String, { description: 'What people shall be seen doing.' })
  name: string

  @Field(() => ID, { description: 'The program that asks for it.' })
  programId: string

  @Field(() => String, { description: 'Its name.' })
  programName: string
}

@ObjectType('TrainingCoursePage', { description: 'One page of the catalog, by title.' })
export class TrainingCoursePageType extends PageType {
  @Field(() => [TrainingCourseType], { description: 'The courses.' })
  items: TrainingCourseType[]
}

/** The answer of a mutation that changes a course. */
export const courseResult = (mutation: string) =>
  resultOf(`${mutation}Result`, TrainingCourseType, 'TrainingCourse')
