/** Where in the life of a change a challenge comes up. */
export const CHALLENGE_PHASES = ['initiating', 'sustaining', 'redesigning'] as const
export type ChallengePhase = (typeof CHALLENGE_PHASES)[number]

/** The keys of Senge's ten challenges, in the book's order. */
export const CHALLENGE_KEYS = [
  'not_enough_time',
  'no_help',
  'not_relevant',
  'walking_the_talk',
  'fear_and_anxiety',
  'assessment_and_measurement',
  'true_believers',
  'governance',
  'diffusion',
  'strategy_and_purpose',
] as const
export type ChallengeKey = (typeof CHALLENGE_KEYS)[number]

/** One of the challenges that a change meets because it is under way. */
export interface Challenge {
  key: ChallengeKey
  name: string
  phase: ChallengePhase
  /** Numbers of Kotter's steps that it hinders unless somebody says otherwise. */
  steps: readonly number[]
  /** How it sounds where people talk about the change. */
  sounds: string
}

/**
 * The ten challenges in their three phases: Senge et al., The Dance of Change (1999). How each sounds is in our own
 * words; which of Kotter's steps it hinders is a planning rule of ours, which each record may depart from.
 */
export const CHALLENGES: readonly Challenge[] = [
  {
    key: 'not_enough_time',
    name: 'Not Enough Time',
    phase: 'initiating',
    steps: [1, 5],
    sounds: 'We don’t have time for this.',
  },
  {
    key: 'no_help',
    name: 'No Help',
    phase: 'initiating',
    steps: [2, 5],
    sounds: 'Nobody helps us with it.',
  },
  {
    key: 'not_relevant',
    name: 'Not Relevant',
    phase: 'initiating',
    steps: [1, 3, 4],
    sounds: 'This has nothing to do with our work.',
  },
  {
    key: 'walking_the_talk',
    name: 'Walking the Talk',
    phase: 'initiating',
    steps: [2, 4],
    sounds: 'They ask us for what they don’t do themselves.',
  },
  {
    key: 'fear_and_anxiety',
    name: 'Fear and Anxiety',
    phase: 'sustaining',
    steps: [5],
    sounds: 'What if I can’t do it, and everybody sees?',
  },
  {
    key: 'assessment_and_measurement',
    name: 'Assessment and Measurement',
    phase: 'sustaining',
    steps: [6],
    sounds: 'We can’t tell whether it works.',
  },
  {
    key: 'true_believers',
    name: 'True Believers and Non-Believers',
    phase: 'sustaining',
    steps: [2, 7],
    sounds: 'They have the answer, and the rest of us don’t get it.',
  },
  {
    key: 'governance',
    name: 'Governance',
    phase: 'redesigning',
    steps: [5, 7],
    sounds: 'Who decides this? They won’t let us.',
  },
  {
    key: 'diffusion',
    name: 'Diffusion',
    phase: 'redesigning',
    steps: [7],
    sounds: 'We keep finding out again what others know already.',
  },
  {
    key: 'strategy_and_purpose',
    name: 'Strategy and Purpose',
    phase: 'redesigning',
    steps: [3, 8],
    sounds: 'Where are we going, and what are we here for?',
  },
]

/** The challenge of this key. */
export function challengeOf(key: ChallengeKey): Challenge {
  const found = CHALLENGES.find((challenge) => challenge.key === key)
  if (!found) throw new Error(`There is no challenge “${key}”.`)
  return found
}
