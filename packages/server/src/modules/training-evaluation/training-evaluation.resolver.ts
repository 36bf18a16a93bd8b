import { shareOfDoing } from '@tidemark/domain/training-evaluation/experiential-share'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsInSight } from '../access/access.module.ts'
import { keepsTraining } from '../training/training.module.ts'
import { evaluateCourses } from './evaluate-courses.ts'
import { readEvaluatedCourse, readEvaluatedCourses, readModeHours } from './evaluated-courses.read.ts'
import {
  CourseEvaluationType,
  type LearningByDoingType,
  TrainingEvaluationFilter,
  TrainingEvaluationType,
} from './evaluation.type.ts'
import { readMinimum } from './minimum.read.ts'

@Resolver()
export class TrainingEvaluationResolver {
  @Query(() => TrainingEvaluationType, {
    description: 'Whether what people learn changes what they do, course by course.',
  })
  async trainingEvaluation(
    @Ctx() context: SignedInContext,
    @Arg('filter', () => TrainingEvaluationFilter, { description: 'Which courses.' })
    { programId, mode, courseIds, withoutBehavior }: TrainingEvaluationFilter,
  ): Promise<TrainingEvaluationType> {
    const { em, viewer, now } = context
    const asked = {
      programId: programId ?? null,
      mode: mode ?? null,
      courseIds: courseIds ?? null,
      reach: programsInSight(viewer),
    }
    const { courses, total } = await readEvaluatedCourses(em, asked)
    const evaluated = await evaluateCourses(context, courses, { withoutBehavior: withoutBehavior ?? false })
    const rank = ({ flag, headline }: CourseEvaluationType) =>
      flag !== null ? 0 : headline?.latest.state === 'told' ? 1 : 2
    const seesEverybody = keepsTraining(viewer)
    const hours = await readModeHours(em, { ...asked, mode: null })
    return {
      asOf: now.toISOString().slice(0, 10),
      byDoing: inHours(shareOfDoing(hours, seesEverybody ? 1 : await readMinimum(em))),
      courses: evaluated.toSorted((one, other) => rank(one) - rank(other)),
      total,
      seesEverybody,
    }
  }

  @Query(() => CourseEvaluationType, {
    nullable: true,
    description: 'Whether a course works; null if there is none that the viewer reaches.',
  })
  async courseEvaluation(
    @Ctx() context: SignedInContext,
    @Arg('courseId', () => ID, { description: 'The course.' }) courseId: string,
  ): Promise<CourseEvaluationType | null> {
    const course = await readEvaluatedCourse(context.em, courseId, programsInSight(context.viewer))
    const [evaluated] = await evaluateCourses(context, course ? [course] : [])
    return evaluated ?? null
  }
}

const toHours = (minutes: number | null) => (minutes === null ? null : minutes / 60)

const inHours = ({ share, minutes, modes }: ReturnType<typeof shareOfDoing>): LearningByDoingType => ({
  share,
  hours: toHours(minutes),
  modes: modes.map((one) => ({ mode: one.mode, hours: toHours(one.minutes) })),
})
