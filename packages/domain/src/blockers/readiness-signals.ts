import type { CountedShare } from '../kotter/gate-facts.ts'
import type { ChallengeKey } from './challenges.ts'
import { type Finding, type Signal, signal } from './signal.ts'
import type { ReadinessSignalFacts } from './signal-facts.ts'

/** A middle answer is no “no”, so a third isn’t enough here: half of those who answered have to hold back. */
const HALF = 1 / 2

/** Points of 100 by which the index has to fall before that is more than a mood. */
const FALL = 5

/**
 * What the latest closed round suggests: which challenge an answer points to is read out of Senge et al., The Dance of
 * Change (1999); the thresholds are planning rules of ours (docs/rules.md). An answer is what somebody says, not what was
 * counted, so the likelihood is 4.
 */
export const READINESS_SIGNALS: readonly Signal[] = [
  ofAnswers({
    key: 'nothing_in_it_for_people',
    challenge: 'not_relevant',
    title: 'People don’t know what is in it for them',
    of: 'unsureWhatIsInIt',
    say: 'don’t say that they know what is in it for them',
    label: 'People who don’t say what is in it for them',
  }),
  ofAnswers({
    key: 'leaders_not_seen_acting',
    challenge: 'walking_the_talk',
    title: 'Leaders aren’t seen to act as they ask',
    of: 'doubtLeaders',
    say: 'don’t say that leaders act as they ask',
    label: 'People who don’t see leaders act as they ask',
  }),
  ofAnswers({
    key: 'people_not_trained',
    challenge: 'no_help',
    title: 'People don’t feel trained for it',
    of: 'untrained',
    say: 'don’t say that they are trained for it',
    label: 'People who don’t feel trained',
  }),
  ofAnswers({
    key: 'people_not_willing',
    challenge: 'fear_and_anxiety',
    title: 'People aren’t willing to change how they work',
    of: 'unwilling',
    say: 'don’t say that they are willing to change how they work',
    label: 'People who don’t say that they are willing',
  }),
  ofAnswers({
    key: 'stuck_before_desire',
    challenge: 'fear_and_anxiety',
    title: 'People are held up before they want the change',
    of: 'beforeDesire',
    say: 'lack awareness of the change or the desire for it, before anything else',
    label: 'People who lack awareness or desire first',
  }),
  signal({
    key: 'readiness_falls',
    challenge: 'fear_and_anxiety',
    title: 'Readiness falls as the change comes closer',
    over: 'readiness',
    judge({ sinceLastRound }) {
      if (!sinceLastRound) return null
      const { before, now, isClear } = sinceLastRound
      const [then, today] = [Math.round(before.index), Math.round(now.index)]
      if (then - today < FALL || !isClear) return null
      return {
        sentence: `In what both rounds asked, readiness fell from ${then} of 100 in “${before.round}” to ${today} in “${now.round}”.`,
        figures: [
          { label: `Lower than in “${before.round}”`, value: then - today, of: 100, unit: 'points' },
          { label: `Answers in “${before.round}”`, value: before.answered, of: null, unit: 'people' },
          { label: `Answers in “${now.round}”`, value: now.answered, of: null, unit: 'people' },
        ],
        severity: then - today >= 2 * FALL ? 4 : 3,
        likelihood: 4,
      }
    },
  }),
]

interface OfAnswers {
  key: string
  challenge: ChallengeKey
  title: string
  of: Exclude<keyof ReadinessSignalFacts, 'sinceLastRound'>
  say: string
  label: string
}

function ofAnswers({ of, say, label, ...named }: OfAnswers): Signal {
  return signal({
    ...named,
    over: 'readiness',
    judge: ({ [of]: share }) => (share ? halfOf(share, { say, label }) : null),
  })
}

/** Severity follows the share: 3 from a half, 4 from two thirds, 5 from three quarters. */
function halfOf(
  { count, of }: CountedShare,
  { say, label }: Pick<OfAnswers, 'say' | 'label'>,
): Finding | null {
  if (of === 0 || count / of < HALF) return null
  const share = count / of
  return {
    sentence: `In the latest round ${count} of ${of} people ${say}.`,
    figures: [{ label, value: count, of, unit: 'people' }],
    severity: share >= 3 / 4 ? 5 : share >= 2 / 3 ? 4 : 3,
    likelihood: 4,
  }
}
