import { TRAINING_MODES, type TrainingMode } from '../training/course.ts'

/** What was completed in one mode. */
export interface ModeHours {
  mode: TrainingMode
  /** Of all completions together: what one session takes, as planned, once for each person. */
  minutes: number
  /** Different people. */
  people: number
}

/** What may be told of a mode; null = too few people. */
export interface ToldMode {
  mode: TrainingMode
  minutes: number | null
}

export interface LearningByDoing {
  /** 0..1; null = nobody completed anything, or too few people did. */
  share: number | null
  /** Null = too few people. */
  minutes: number | null
  modes: ToldMode[]
}

/**
 * How much of what people learned they learned by doing: completed person-hours of the experiential mode ÷ all. With fewer than
 * `minimum` people in a mode it is told of none, and where what is left would tell it all the same, the next smallest mode is
 * left out too. `minimum` 1 tells everything.
 */
export function shareOfDoing(found: readonly ModeHours[], minimum: number): LearningByDoing {
  const modes = TRAINING_MODES.map(
    (mode) => found.find((one) => one.mode === mode) ?? { mode, minutes: 0, people: 0 },
  )
  const total = modes.reduce((sum, { minutes }) => sum + minutes, 0)
  const told = toldModes(modes, minimum)
  const isEnough = modes.reduce((sum, { people }) => sum + people, 0) >= minimum && told.size > 0
  const doing = modes.find(({ mode }) => mode === 'experiential')
  return {
    share: isEnough && total > 0 && doing && told.has('experiential') ? doing.minutes / total : null,
    minutes: isEnough || total === 0 ? total : null,
    modes: modes.map(({ mode, minutes }) => ({ mode, minutes: told.has(mode) ? minutes : null })),
  }
}

/** Modes that may be told; nobody in one tells nothing of anybody. */
function toldModes(modes: readonly ModeHours[], minimum: number): Set<TrainingMode> {
  const told = modes.filter(({ people }) => people === 0 || people >= minimum)
  const largestFirst = told.toSorted((a, b) => b.people - a.people)
  const peopleIn = (some: readonly ModeHours[]) => some.reduce((sum, { people }) => sum + people, 0)
  const withPeople = largestFirst.filter(({ people }) => people > 0)
  let left = peopleIn(modes) - peopleIn(withPeople)
  while (left > 0 && left < minimum) {
    const last = withPeople.pop()
    if (!last) return new Set()
    left += last.people
  }
  const empty = told.filter(({ people }) => people === 0)
  return new Set([...withPeople, ...empty].map(({ mode }) => mode))
}
