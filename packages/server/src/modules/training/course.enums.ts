import type { CourseLevel, TrainingMode } from '@tidemark/domain/training/course'
import { registerEnum } from '../../kernel/register-enum.ts'

export const TrainingModeEnum = registerEnum<TrainingMode>('TrainingMode', 'How people learn in a course.', {
  experiential: 'By doing the real work, under guidance.',
  workshop: 'Together, by trying things out.',
  coaching: 'One with one, or a few with one.',
  lecture: 'By listening and asking.',
  e_learning: 'On a screen.',
})

export const CourseLevelEnum = registerEnum<CourseLevel>(
  'CourseLevel',
  'How much a course takes for granted.',
  {
    introductory: 'Nothing: for whoever begins.',
    intermediate: 'That people have begun.',
    advanced: 'That people do it every day.',
  },
)
