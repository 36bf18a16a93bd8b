import { cannotSay, counted, finding, type Finding, listNames, percent } from '../kotter/verdict.ts'
import type { CountedShare } from '../kotter/gate-facts.ts'
import type { GoFacts, WaveFigures } from './go-facts.ts'
import type { ItemMarker, Leg } from './instrument.ts'
import { responseRate } from './response-rate.ts'
import { roundIndex } from './round-index.ts'
import { tellPoints } from './tell-points.ts'

/** What a target is counted in: points of an index (0..100), a share (0..1), or nothing, where yes or no is the answer. */
export type GoUnit = 'points' | 'share' | 'yes_no'

/** A blocker of this severity or more speaks against going live. */
export const SEVERE_FROM = 4

/** One’s own criterion, as people judged it. */
export interface OwnJudgement {
  isMet: boolean | null
  note: string | null
}

/** What a criterion says: the figure in its own unit, null where yes or no is the answer or nothing is known. */
export interface GoFinding extends Pick<Finding, 'state' | 'sentence'> {
  figure: number | null
}

/** What can be required before a wave goes live. */
export interface GoMeasure {
  label: string
  unit: GoUnit
  /** Where a target begins unless somebody says otherwise: a planning rule, not a law. Null where there is none. */
  startsAt: number | null
  /** What to do about it while it isn’t met. */
  fix: string
  /** Whether it reads a round: only then can it have been set after the figures were known. */
  readsRound: boolean
  judge(facts: GoFacts, target: number, own: OwnJudgement): GoFinding
}

const LEG_NAMES: Record<Leg, string> = { technology: 'Technology', people: 'People', process: 'Process' }

/**
 * THE table of what can be required before a wave goes live. A feature that comes to measure something else adds its fact
 * to `GoFacts`, an entry here, and a reader (`offerGoFacts`).
 */
export const GO_CRITERIA = {
  weakest_leg: ofRound({
    label: 'The weakest leg is ready',
    unit: 'points',
    startsAt: 60,
    fix: 'See to the weakest leg first; the other two don’t make up for it.',
    judge({ legs }, target, round) {
      const whole = roundIndex(legs)
      if (!whole) return notAsked(round)
      const { weakest, unanswered } = whole
      const rank = unanswered.length < 2 ? 'the weakest leg' : 'the only leg that was asked about'
      return points(`${LEG_NAMES[weakest.leg]} is ${rank}, at`, weakest.index, target)
    },
  }),
  leg_technology: ofLeg('technology', 'Make systems and data fit for the new way of working.'),
  leg_people: ofLeg('people', 'Find out what people still lack: reasons, training, or help.'),
  leg_process: ofLeg('process', 'Put right the processes that still stand against the new way of working.'),
  readiness_index: ofRound({
    label: 'Readiness as a whole',
    unit: 'points',
    startsAt: 60,
    fix: 'Look at the round’s results for what holds the index down.',
    judge({ legs }, target, round) {
      const whole = roundIndex(legs)
      return whole ? points('The index of readiness is', whole.index, target) : notAsked(round)
    },
  }),
  urgency: ofMarker(
    'urgency',
    'Staying as we are is not acceptable',
    'say that staying as we are is not acceptable',
    'Tell why the organization can’t stay as it is, with figures that people know.',
  ),
  willing: ofMarker(
    'willing',
    'People are willing to work in the new way',
    'are willing to change how they work',
    'Ask what people fear to lose, and answer it.',
  ),
  trained: ofMarker(
    'trained',
    'People are trained for it',
    'say that they are trained for it',
    'Hold the training that is missing before the go-live.',
  ),
  whats_in_it: ofMarker(
    'whats_in_it',
    'People know what is in it for them',
    'know what is in it for them',
    'Have line managers tell each team what the change means for it.',
  ),
  leaders_act: ofMarker(
    'leaders_act',
    'Leaders act as they ask',
    'say that leaders act as they ask',
    'Agree with leaders what they will be seen doing, and when.',
  ),
  response_rate: ofRound({
    label: 'Enough people have answered',
    unit: 'share',
    startsAt: 0.6,
    fix: 'Ask again in a round of its own: say who sees what, and give people the time to answer.',
    judge({ answered, invited }, target, round) {
      const rate = responseRate(answered, invited)
      return invited === null || rate === null
        ? unknown(`Cannot say: nobody knows how many were asked in “${round}”.`)
        : share({ count: answered, of: invited }, 'people asked have answered', target)
    },
  }),
  no_severe_blocker: now({
    label: 'No severe blocker is open',
    fix: 'Remove the severe blockers of its units, and close them with evidence.',
    judge({ openBlockers }) {
      if (!openBlockers) return unknown('Open blockers can’t be told yet.')
      const severe = openBlockers.filter(({ severity }) => severity >= SEVERE_FROM)
      const which = `of severity ${SEVERE_FROM} or more`
      return yesOrNo(
        severe.length === 0,
        severe.length === 0
          ? `No blocker ${which} is open in its units.`
          : `${counted(severe.length, 'blocker')} ${which} ${severe.length === 1 ? 'is' : 'are'} open in its units: ${listNames(severe.map(({ name }) => name))}.`,
      )
    },
  }),
  awaited_waves: now({
    label: 'The waves that it waits for are live',
    fix: 'Bring the waves that it waits for live first, or take the dependency out of the plan.',
    judge({ waitsFor }) {
      if (!waitsFor) return unknown('What it waits for can’t be told yet.')
      if (waitsFor.length === 0) return yesOrNo(true, 'It waits for no other wave.')
      const behind = waitsFor.filter(({ status }) => status !== 'live' && status !== 'closed')
      const names = listNames((behind.length > 0 ? behind : waitsFor).map(({ name }) => name))
      const one = (behind.length > 0 ? behind : waitsFor).length === 1
      return yesOrNo(
        behind.length === 0,
        behind.length === 0
          ? `${names}, which it waits for, ${one ? 'is' : 'are'} live or closed.`
          : `It waits for ${names}, which ${one ? 'is' : 'are'} not live yet.`,
      )
    },
  }),
  audiences_covered: {
    label: 'Its audiences were reached and have understood',
    unit: 'share',
    startsAt: 0.7,
    fix: 'See who of its audiences wasn’t reached or hasn’t understood, and have line managers tell them.',
    readsRound: false,
    judge({ audiences }, target) {
      if (!audiences) return unknown('Cannot say yet: nobody has asked what was understood.')
      const [least, ...more] = audiences
        .flatMap(({ name, coverage }) => (coverage === null ? [] : [{ name, coverage }]))
        .toSorted((a, b) => a.coverage - b.coverage)
      const unasked = audiences.filter(({ coverage }) => coverage === null).map(({ name }) => name)
      // An audience that falls short is enough to say no; that all are there has to be known of all.
      if (least && !reaches(least.coverage, target))
        return {
          ...yesOrNo(false, covered(least, more.length > 0 ? ' is furthest behind, at' : ' is at', target)),
          figure: least.coverage,
        }
      if (audiences.length === 0) return unknown('Cannot say: no audience has people in its units.')
      if (!least || unasked.length > 0)
        return unknown(`Cannot say yet: nothing is known of ${listNames(unasked)}.`)
      return {
        ...yesOrNo(true, covered(least, more.length > 0 ? ' is furthest behind, at' : ' is at', target)),
        figure: least.coverage,
      }
    },
  },
  training_coverage: {
    label: 'Required training is done',
    unit: 'share',
    startsAt: 0.9,
    fix: 'See who of its people is still to be trained, and whether there are seats before the go-live.',
    readsRound: false,
    judge({ training }, target) {
      if (training === undefined)
        return unknown('Cannot say: no training is required of anybody in its units.')
      if (training === null)
        return unknown('Cannot say: training is required of too few people in its units to tell.')
      return share(training, 'people have completed the training required of them', target)
    },
  },
  own: now({
    label: 'One’s own criterion',
    fix: 'Look into it, and put down whether it is met.',
    judge(_, __, { isMet, note }) {
      if (isMet === null) return unknown('Nobody has judged it yet.')
      return yesOrNo(isMet, `Judged as ${isMet ? '' : 'not '}met${note === null ? '.' : `: ${note}`}`)
    },
  }),
} as const satisfies Record<string, GoMeasure>

export type GoCriterionKey = keyof typeof GO_CRITERIA

/** The same as a list, for schemas. */
export const GO_CRITERION_KEYS = Object.keys(GO_CRITERIA) as GoCriterionKey[] // the table's own keys

/** What a criterion measures. */
export const goMeasure = (key: GoCriterionKey): GoMeasure => GO_CRITERIA[key]

interface OfRound extends Pick<GoMeasure, 'label' | 'unit' | 'startsAt' | 'fix'> {
  judge(figures: WaveFigures, target: number, round: string): GoFinding
}

/** A measure that the latest round tells; silent, with why, where no round covers the wave or too few have answered. */
function ofRound({ judge, ...rest }: OfRound): GoMeasure {
  return {
    ...rest,
    readsRound: true,
    judge({ readiness }, target) {
      if (!readiness) return unknown('Cannot say yet: no closed round covers this wave.')
      const { round, figures } = readiness
      if (!figures) return unknown(`Cannot say: too few have answered “${round.name}” to show anything.`)
      const found = judge(figures, target, round.name)
      return figures.wider === null || found.state === 'unknown'
        ? found
        : { ...found, sentence: `${found.sentence} These are the figures of ${figures.wider}.` }
    },
  }
}

function ofLeg(leg: Leg, fix: string): GoMeasure {
  return ofRound({
    label: `${LEG_NAMES[leg]} is ready`,
    unit: 'points',
    startsAt: 60,
    fix,
    judge({ legs }, target, round) {
      const index = legs[leg] ?? null
      return index === null ? notAsked(round) : points(`${LEG_NAMES[leg]} is at`, index, target)
    },
  })
}

function ofMarker(marker: ItemMarker, label: string, say: string, fix: string): GoMeasure {
  return ofRound({
    label,
    unit: 'share',
    startsAt: 0.75,
    fix,
    judge({ markers }, target, round) {
      const answers = markers[marker]
      return answers && answers.of > 0
        ? share(answers, `people who answered ${say}`, target)
        : notAsked(round)
    },
  })
}

function now(given: Pick<GoMeasure, 'label' | 'fix' | 'judge'>): GoMeasure {
  return { ...given, unit: 'yes_no', startsAt: null, readsRound: false }
}

const covered = ({ name, coverage }: { name: string; coverage: number }, is: string, target: number) =>
  `“${name}”${is} ${percent(coverage)} reach × understanding; the target is ${percent(target)}.`

function unknown(sentence: string): GoFinding {
  const { state } = cannotSay(sentence)
  return { state, sentence, figure: null }
}

const notAsked = (round: string): GoFinding =>
  unknown(`Cannot say: “${round}”, the latest round, tells nothing of it.`)

function yesOrNo(isMet: boolean, sentence: string): GoFinding {
  const { state } = finding(isMet, sentence)
  return { state, sentence, figure: null }
}

function points(what: string, index: number, target: number): GoFinding {
  const isMet = reaches(index, target)
  const sentence = `${what} ${tellPoints(index, target)} of 100; the target is ${tellPoints(target)}.`
  return { ...yesOrNo(isMet, sentence), figure: index }
}

function share({ count, of }: CountedShare, what: string, target: number): GoFinding {
  const reached = count / of
  const sentence = `${count} of ${of} ${what} (${tellPoints(reached * 100, target * 100)} %); the target is ${percent(target)}.`
  return { ...yesOrNo(reaches(reached, target), sentence), figure: reached }
}

/** A hair is left: a mean such as 59.999999999999993 is 60. */
const reaches = (figure: number, target: number): boolean => figure >= target - 1e-9
