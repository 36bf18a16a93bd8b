import type { CountedShare } from '../kotter/gate-facts.ts'
import { READINESS_SIGNALS } from './readiness-signals.ts'
import { type Finding, type Signal, signal } from './signal.ts'

/** A change needs this long before its figures say anything: the window of an observation. */
export const WEEKS_TO_SAY = 4

/** Where an exception becomes a pattern: a planning rule of ours, not a law. */
const PATTERN = 1 / 3

/** Where fewer of those awaited come to training, time is what is missing: a planning rule of ours. */
const ATTENDANCE_ENOUGH = 0.7

/** Of fewer units one more or less would be a third. */
const FEWEST_UNITS = 3

/**
 * THE table of what the data suggest. Each row is one rule over one group of facts; what a challenge looks like in data is
 * read out of Senge et al., The Dance of Change (1999), and the thresholds are planning rules of ours (docs/rules.md).
 */
export const SIGNALS: readonly Signal[] = [
  signal({
    key: 'too_little_observed',
    challenge: 'assessment_and_measurement',
    title: 'Too little is observed to judge the units',
    over: 'liveUnits',
    judge(units) {
      const live = units.filter(({ weeksLive }) => weeksLive >= WEEKS_TO_SAY)
      const count = live.filter(({ isObserved }) => !isObserved).length
      const share = { count, of: live.length }
      return patternOf(share, FEWEST_UNITS, {
        sentence: `Of ${live.length} units that have been live for four weeks or longer, ${count} can’t be judged: too little was observed.`,
        label: 'Units that can’t be judged',
        unit: 'units',
      })
    },
  }),
  signal({
    key: 'leaders_record_nothing',
    challenge: 'walking_the_talk',
    title: 'Line managers don’t observe what they ask for',
    over: 'silentLeaders',
    judge: (share) =>
      patternOf(share, 1, {
        sentence: `${share.count} of ${share.of} line managers of live units recorded nothing in the last four weeks.`,
        label: 'Line managers who recorded nothing',
        unit: 'line managers',
      }),
  }),
  signal({
    key: 'support_ended_too_soon',
    challenge: 'no_help',
    title: 'Support has ended where the change doesn’t carry itself',
    over: 'liveUnits',
    judge(units) {
      const alone = units.filter(({ isWithoutSupport, isObserved }) => isWithoutSupport && isObserved)
      const count = alone.filter((unit) => unit.isBelow).length
      const share = { count, of: alone.length }
      return patternOf(share, FEWEST_UNITS, {
        sentence: `Support has ended for ${alone.length} units that can be judged, and ${count} of them are under the band.`,
        label: 'Units without support under the band',
        unit: 'units',
      })
    },
  }),
  signal({
    key: 'nobody_stands_for_units',
    challenge: 'no_help',
    title: 'Units have nobody in the coalition to turn to',
    over: 'uncoveredUnits',
    judge: (share) =>
      patternOf(share, 1, {
        sentence: `For ${share.count} of ${share.of} affected units nobody in the coalition stands.`,
        label: 'Units without a coalition member',
        unit: 'units',
      }),
  }),
  signal({
    key: 'first_wave_runs_ahead',
    challenge: 'true_believers',
    title: 'The first wave has it, and a later one doesn’t follow',
    over: 'wavePair',
    judge({ first, later }) {
      const runsAhead = first.isSecured && later.isBelow && later.firstHadEntered
      if (!runsAhead || later.weeksLive < WEEKS_TO_SAY) return null
      const [now, then] = [percent(later.rate), percent(later.firstThen)]
      return {
        sentence: `${later.weeksLive} weeks after going live “${later.name}” is at ${now} %; “${first.name}” was at ${then} % by then, and has secured the change since.`,
        figures: [
          {
            label: `Behind “${first.name}” as long after going live`,
            value: then - now,
            of: 100,
            unit: 'points',
          },
          { label: `“${later.name}” now`, value: now, of: null, unit: '%' },
          { label: `“${first.name}” then`, value: then, of: null, unit: '%' },
          { label: `“${first.name}” now`, value: percent(first.rate), of: null, unit: '%' },
        ],
        severity: 4,
        likelihood: 4,
      }
    },
  }),
  signal({
    key: 'scope_against_leading',
    challenge: 'governance',
    title: 'Decisions work against what leads',
    over: 'scopeAgainstLeading',
    judge({ accepted, constraint }) {
      if (accepted < 2) return null
      return {
        sentence: `${constraint[0]?.toUpperCase()}${constraint.slice(1)} leads, and ${accepted} scope changes were accepted that work against it.`,
        figures: [{ label: 'Accepted against what leads', value: accepted, of: null, unit: 'scope changes' }],
        severity: accepted >= 4 ? 5 : 4,
        likelihood: 5,
      }
    },
  }),
  signal({
    key: 'steps_overdue',
    challenge: 'governance',
    title: 'Steps are past their due day',
    over: 'overdueSteps',
    judge: (share) =>
      patternOf(share, 2, {
        sentence: `${share.count} of ${share.of} steps with a due day are past it and not done.`,
        label: 'Steps overdue',
        unit: 'steps',
      }),
  }),
  signal({
    key: 'does_not_spread',
    challenge: 'diffusion',
    title: 'What works in some units doesn’t reach the others',
    over: 'liveUnits',
    judge(units) {
      const secured = units.filter(({ isSecured }) => isSecured)
      const quickest = Math.min(...secured.map(({ weeksLive }) => weeksLive))
      const asLong = units.filter(
        ({ weeksLive, isObserved }) => isObserved && weeksLive >= Math.max(quickest, WEEKS_TO_SAY),
      )
      const count = asLong.filter((unit) => unit.isBelow).length
      const share = { count, of: asLong.length }
      const found = patternOf(share, FEWEST_UNITS, {
        sentence: `${secured.length === 1 ? 'One unit has' : `${secured.length} units have`} secured the change, and ${count} of ${asLong.length} that have been live as long are under the band.`,
        label: 'Units under the band, live as long as those that secured it',
        unit: 'units',
      })
      if (!found) return null
      const beside = { label: 'Units that secured it', value: secured.length, of: null, unit: 'units' }
      return { ...found, figures: [...found.figures, beside] }
    },
  }),
  signal({
    key: 'behaviors_without_objective',
    challenge: 'strategy_and_purpose',
    title: 'People are asked for what serves no objective',
    over: 'aimlessBehaviors',
    judge: (share) =>
      patternOf(share, 1, {
        sentence: `${share.count} of ${share.of} target behaviors serve no objective.`,
        label: 'Behaviors without an objective',
        unit: 'behaviors',
      }),
  }),
  signal({
    key: 'not_understood',
    challenge: 'not_relevant',
    title: 'Audiences haven’t understood what the change means',
    over: 'notUnderstood',
    judge: (share) =>
      patternOf(share, 1, {
        sentence: `${share.count} of ${share.of} audiences that were asked haven’t understood the change as they shall.`,
        label: 'Audiences that haven’t understood',
        unit: 'audiences',
      }),
  }),
  signal({
    key: 'training_missed',
    challenge: 'not_enough_time',
    title: 'People don’t get to the training that is required of them',
    over: 'trainingAttendance',
    judge({ count, of }) {
      if (of === 0 || count / of >= ATTENDANCE_ENOUGH) return null
      const missed = of - count
      const share = missed / of
      return {
        sentence: `In the last eight weeks people came to required training ${count} of ${of} times that they were awaited (${percent(count / of)} %); from ${percent(ATTENDANCE_ENOUGH)} % on it counts as enough.`,
        figures: [{ label: 'Times that somebody awaited didn’t come', value: missed, of, unit: 'times' }],
        severity: share >= 3 / 4 ? 5 : share >= 1 / 2 ? 4 : 3,
        likelihood: 5,
      }
    },
  }),
  ...READINESS_SIGNALS,
]

const percent = (share: number) => Math.round(share * 100)

/**
 * A share of which a third or more is wrong, in a group of `fewest` at least. Severity follows the share: 3 from a third,
 * 4 from a half, 5 from three quarters; it has been counted, so the likelihood is 5.
 */
function patternOf(
  { count, of }: CountedShare,
  fewest: number,
  { sentence, label, unit }: { sentence: string; label: string; unit: string },
): Finding | null {
  if (of < fewest || count === 0 || count / of < PATTERN) return null
  const share = count / of
  return {
    sentence,
    figures: [{ label, value: count, of, unit }],
    severity: share >= 3 / 4 ? 5 : share >= 1 / 2 ? 4 : 3,
    likelihood: 5,
  }
}
