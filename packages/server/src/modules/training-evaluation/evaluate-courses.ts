import type { TrainingMode } from '@tidemark/domain/training/course'
import { tellSilent, type Learned } from '@tidemark/domain/training-evaluation/silent-behavior'
import { judgeLook } from '@tidemark/domain/training-evaluation/behavior-effect'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsInSight } from '../access/access.module.ts'
import { keepsTraining } from '../training/training.module.ts'
import type { BehaviorEffectType, CourseEvaluationType, TrainingLearningType } from './evaluation.type.ts'
import { readScores } from './learning.read.ts'
import { readLooks } from './looks.read.ts'
import { readReactions } from './reactions.read.ts'
import { readServedObjectives } from './served-objectives.read.ts'
import { tellEffects } from './told-effects.ts'
import { tellLearning } from './told-learning.ts'

/** What an evaluation names of a course. */
export interface EvaluatedCourse {
  id: string
  code: string
  title: string
  mode: TrainingMode
  minimumGroupSize: number
}

/** Courses on the four levels, in a handful of statements however many they are; of behaviors only those of programs in sight. */
export async function evaluateCourses(
  { em, viewer, now }: SignedInContext,
  courses: readonly EvaluatedCourse[],
  { withoutBehavior = false } = {},
): Promise<CourseEvaluationType[]> {
  if (courses.length === 0) return []
  const today = now.toISOString().slice(0, 10)
  const courseIds = courses.map(({ id }) => id)
  const reach = programsInSight(viewer)
  const seen = withoutBehavior ? [] : await readLooks(em, { courseIds, today })
  const behaviors = Map.groupBy(
    seen.filter(({ programId }) => reach === 'all' || reach.includes(programId)),
    ({ courseId }) => courseId,
  )
  const scores = await readScores(em, courseIds)
  const reactions = await readReactions(em, courseIds)
  const objectives = await readServedObjectives(
    em,
    seen.flatMap(({ objectiveId }) => (objectiveId === null ? [] : [objectiveId])),
  )
  return courses.map((course) => {
    const { id, minimumGroupSize: minimum } = course
    const minimumCount = keepsTraining(viewer) ? 1 : minimum
    const learning = tellLearning(scores.get(id) ?? null, minimumCount)
    const learned = learnedOf(learning)
    const served = behaviors.get(id) ?? []
    const effects = tellEffects(served, { minimum, minimumCount, learned, objectives })
    const headline = headlineOf(effects)
    return {
      ...course,
      asOf: today,
      reaction: reactions.get(id) ?? null,
      learning,
      effects,
      headline,
      served: headline?.objective ?? null,
      flag: tellSilent(
        learned,
        served.map(({ name, looks }) => ({ name, looks: looks.map((look) => judgeLook(look, minimum)) })),
      ),
    }
  })
}

/** What people learned, as far as it is told. */
export const learnedOf = (learning: TrainingLearningType | null): Learned =>
  learning && learning.gain !== null && learning.lower !== null && learning.upper !== null
    ? { gain: learning.gain, lower: learning.lower, upper: learning.upper }
    : null

const headlineOf = (effects: readonly BehaviorEffectType[]): BehaviorEffectType | null =>
  effects.find(({ isSilent }) => isSilent) ??
  effects.find(({ latest }) => latest.state === 'told') ??
  effects[0] ??
  null
