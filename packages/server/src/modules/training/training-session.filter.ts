import type { SessionGroup } from '@tidemark/domain/training/session-group'
import { Field, ID, InputType } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { SessionGroupEnum } from './session.enums.ts'

@InputType('TrainingSessionFilter', { description: 'Which sessions; what is left out lets all through.' })
export class TrainingSessionFilter {
  @Field(() => SessionGroupEnum, { nullable: true, description: 'Those that wait for this.' })
  group?: SessionGroup | null

  @Field(() => ID, { nullable: true, description: 'Those of this course.' })
  courseId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'A part of the course’s title, of the session’s name or code, of its place or trainer.',
  })
  search?: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Those that end on this day or later, in their own time zone.',
  })
  from?: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Those that begin on this day or earlier, in their own time zone.',
  })
  to?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True = those that were put away, instead of the others.',
  })
  archived?: boolean | null
}
