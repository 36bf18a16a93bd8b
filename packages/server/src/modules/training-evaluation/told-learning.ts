import { meanChange } from '@tidemark/domain/training-evaluation/mean-change'
import type { TrainingLearningType } from './evaluation.type.ts'
import type { FoundScores } from './learning.read.ts'

const TOO_FEW: TrainingLearningType = {
  people: null,
  meanBefore: null,
  meanAfter: null,
  gain: null,
  lower: null,
  upper: null,
  passedBefore: null,
  passedAfter: null,
}

/** Scores as they may be told to whoever is told of groups of at least so many. */
export function tellLearning(found: FoundScores | null, minimum: number): TrainingLearningType | null {
  if (!found) return null
  const { people, meanBefore, meanAfter, meanGain, passedBefore, passedAfter } = found
  if (people < minimum) return TOO_FEW
  const interval = meanChange(found)
  return {
    people,
    meanBefore,
    meanAfter,
    gain: meanGain,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    passedBefore: passedBefore === null ? null : passedBefore / people,
    passedAfter: passedAfter === null ? null : passedAfter / people,
  }
}
