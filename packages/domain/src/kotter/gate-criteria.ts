import type { AdoptionStatus } from '../adoption/adoption-status.ts'
import type { GateFacts, LiveWaveFacts, NamedRecord } from './gate-facts.ts'
import type { ReportableCriterion } from './reportable-criteria.ts'
import type { GateTargets } from './step-plan-input.ts'
import { cannotSay, counted, finding, type Finding, listNames, percent, shareFinding } from './verdict.ts'

/** What has to be so before a step closes. */
export interface Criterion<Need extends keyof GateFacts = keyof GateFacts> {
  step: number
  label: string
  /** What to do about it while it isn't met. */
  fix: string
  /** The facts by which it is judged; without one of them nothing can be said. */
  needs: readonly Need[]
  judge(facts: Given<Need>, targets: GateTargets): Finding
  /** Why nothing can be said while one of its facts isn't there. */
  unsaid?: string
}

type Given<Need extends keyof GateFacts> = { [Name in Need]-?: NonNullable<GateFacts[Name]> }

const criterion = <Need extends keyof GateFacts>(given: Criterion<Need>): Criterion<Need> => given

/**
 * THE table of gates: what must be on file before each of Kotter's steps closes, from which facts it is judged, and how.
 * Source: Kotter, Leading Change (1996), turned into what can be counted; the targets are planning rules that a program
 * sets for itself.
 */
export const GATE_CRITERIA = {
  case_written: criterion({
    step: 1,
    label: 'The case for change is written',
    fix: 'Write down why the organization can’t stay as it is.',
    needs: ['program'],
    judge: ({ program: { hasCase } }) =>
      finding(hasCase, hasCase ? 'The case for change is written.' : 'No case for change is written yet.'),
  }),
  urgency_among_managers: criterion({
    step: 1,
    label: 'Managers see that staying as we are is not acceptable',
    fix: 'Ask managers whether staying as we are is acceptable, and put the result on file.',
    needs: ['urgency'],
    unsaid: 'No survey has asked managers yet.',
    judge: ({ urgency }, { urgencyTarget }) =>
      shareFinding(
        urgency,
        urgencyTarget,
        `${urgency.count} of ${urgency.of} managers who answered say that staying as we are is not acceptable; the target is ${percent(urgencyTarget)}.`,
        'No manager has answered yet.',
      ),
  }),
  members_named: criterion({
    step: 2,
    label: 'Members of the coalition are named',
    fix: 'Name at least two members of the coalition.',
    needs: ['coalition'],
    judge: ({ coalition: { members } }) =>
      finding(
        members >= 2,
        members === 0
          ? 'Nobody is named yet.'
          : members === 1
            ? 'One person is named; a coalition takes at least two.'
            : `${members} members are named.`,
        { figure: { count: members, of: null } },
      ),
  }),
  units_covered: criterion({
    step: 2,
    label: 'Every affected unit has somebody in the coalition',
    fix: 'Find somebody to stand for each unit that nobody stands for.',
    needs: ['coalition'],
    judge: ({ coalition: { affectedUnits, uncoveredUnits, gaps } }) =>
      shareFinding(
        { count: affectedUnits - uncoveredUnits, of: affectedUnits },
        1,
        `${affectedUnits - uncoveredUnits} of ${counted(affectedUnits, 'affected unit')} ${affectedUnits === 1 ? 'has' : 'have'} somebody in the coalition.`,
        'No wave reaches a unit yet, so nobody can say whom the coalition has to cover.',
        { missing: gaps.map(({ name }) => name) },
      ),
  }),
  met_on_record: criterion({
    step: 2,
    label: 'The coalition has met',
    fix: 'Meet, and put down who was there.',
    needs: ['coalition'],
    judge: ({ coalition: { meetings, lastMetOn } }) =>
      finding(
        meetings > 0,
        meetings === 0
          ? 'No meeting with two members or more is on record.'
          : `${counted(meetings, 'meeting is', 'meetings are')} on record${lastMetOn ? `, the last on ${lastMetOn}` : ''}.`,
        { figure: { count: meetings, of: null } },
      ),
  }),
  vision_written: criterion({
    step: 3,
    label: 'The vision is written',
    fix: 'Write the vision, short enough to tell in five minutes.',
    needs: ['program'],
    judge: ({ program: { hasVision } }) =>
      finding(hasVision, hasVision ? 'The vision is written.' : 'No vision is written yet.'),
  }),
  strategy_written: criterion({
    step: 3,
    label: 'The strategy is written',
    fix: 'Write how the vision is to be reached.',
    needs: ['program'],
    judge: ({ program: { hasStrategy } }) =>
      finding(hasStrategy, hasStrategy ? 'The strategy is written.' : 'No strategy is written yet.'),
  }),
  behavior_with_objective: criterion({
    step: 3,
    label: 'A target behavior serves an objective',
    fix: 'Tie a target behavior to the objective that it serves.',
    needs: ['behaviors'],
    judge: ({ behaviors: { withObjective, withoutObjective } }) => {
      const { count, of } = withObjective
      const sentence =
        of === 0
          ? 'No target behavior is named yet.'
          : `${count} of ${counted(of, 'target behavior')} ${count === 1 ? 'serves' : 'serve'} an objective.`
      const missing = count === 0 ? namesOf(withoutObjective) : []
      return finding(count > 0, sentence, { figure: of === 0 ? null : withObjective, missing })
    },
  }),
  audiences_covered: criterion({
    step: 4,
    label: 'Every audience was reached and has understood',
    fix: 'Measure how many of each audience were reached and have understood, and put the result on file.',
    needs: ['audiences'],
    unsaid: 'Nobody has measured yet who was reached and has understood.',
    judge: ({ audiences }, { coverageTarget }) => {
      const under = audiences.filter(({ coverage }) => coverage === null || coverage < coverageTarget)
      const [count, of] = [audiences.length - under.length, audiences.length]
      return shareFinding(
        { count, of },
        1,
        `${count} of ${counted(of, 'audience')} ${count === 1 ? 'is' : 'are'} at ${percent(coverageTarget)} reach × understanding.`,
        'No audience is named yet.',
        { missing: namesOf(under) },
      )
    },
  }),
  no_severe_blocker: criterion({
    step: 5,
    label: 'No severe blocker is open on this step',
    fix: 'Remove the severe blockers on this step, and close them with evidence.',
    needs: ['openBlockers'],
    judge: ({ openBlockers }, { severeFrom }) => {
      const severe = openBlockers.filter(({ severity, steps }) => severity >= severeFrom && steps.includes(5))
      const what = `of severity ${severeFrom}${severeFrom < 5 ? ' or more' : ''}`
      return finding(
        severe.length === 0,
        severe.length === 0
          ? `No blocker ${what} is open on this step.`
          : `${counted(severe.length, 'blocker')} ${what} ${severe.length === 1 ? 'is' : 'are'} open on this step.`,
        { figure: { count: severe.length, of: null }, missing: namesOf(severe) },
      )
    },
  }),
  no_metric_conflict: criterion({
    step: 5,
    label: 'No metric works against a target behavior',
    fix: 'Look at what people are measured by and rewarded for, and put the result on file.',
    needs: ['metrics'],
    unsaid: 'Nobody has looked yet at whether metrics work against a target behavior.',
    judge: ({ metrics: { conflicts, lookedAt } }) =>
      conflictFinding({ count: conflicts.length, of: lookedAt }, namesOf(conflicts)),
  }),
  training_at_target: criterion({
    step: 5,
    label: 'Required training is done',
    fix: 'Bring required training to its target, or put on file what was measured elsewhere.',
    needs: ['training'],
    unsaid: 'Nobody has put down yet who completed required training.',
    judge: ({ training }, { trainingTarget }) =>
      shareFinding(
        training,
        trainingTarget,
        `${training.count} of ${counted(training.of, 'person', 'people')} completed the training required of them; the target is ${percent(trainingTarget)}.`,
        'No training is required of anybody yet.',
      ),
  }),
  win_per_live_wave: criterion({
    step: 6,
    label: 'Each live wave has a win that counts',
    fix: 'Put a win on file for each live wave: visible, beyond doubt, due to the change, with baseline, result and the people thanked.',
    needs: ['liveWaves', 'waves'],
    judge: ({ liveWaves, waves }) => {
      const statusOf = new Map(waves.map(({ id, status }) => [id, status]))
      const live = liveWaves.filter(({ id }) => statusOf.get(id) === 'live')
      const won = liveWaves.filter(hasWin).length
      // The wins stay on file when the last wave closes; a program that never had one doesn't pass by closing its waves.
      if (live.length === 0 && liveWaves.length > 0) {
        const figure = { count: won, of: liveWaves.length }
        const sentence = `No wave is live any more; ${won} of ${counted(liveWaves.length, 'closed wave')} ${won === 1 ? 'has' : 'have'} a win that counts.`
        return finding(won > 0, sentence, { figure, missing: won > 0 ? [] : liveWaves.map(lackOf) })
      }
      const lacking = live.filter((wave) => !hasWin(wave))
      const [count, of] = [live.length - lacking.length, live.length]
      return shareFinding(
        { count, of },
        1,
        `${count} of ${counted(of, 'live wave')} ${count === 1 ? 'has' : 'have'} a win that counts.`,
        'No wave is live yet, so no win can be expected.',
        { missing: lacking.map(lackOf) },
      )
    },
  }),
  next_wave_launched: criterion({
    step: 7,
    label: 'The next wave is under way',
    fix: 'Start the wave after the first one that went live.',
    needs: ['waves', 'today'],
    judge: ({ waves, today }) => {
      const figure = { count: waves.filter(isLaunched).length, of: waves.length }
      const isBegun = waves.some((wave) => wave.status !== 'active' && isLaunched(wave))
      if (!isBegun) return finding(false, 'No wave has gone live yet, so there is no next one.')
      if (waves.length === 1)
        return finding(false, 'The program has a single wave; no next one is planned.', { figure })
      return finding(
        figure.count >= 2,
        `${figure.count} of ${counted(figure.of, 'wave')} ${figure.count === 1 ? 'is' : 'are'} under way or done.`,
        { figure, missing: figure.count >= 2 ? [] : namesOf(waves.filter((wave) => !isLaunched(wave))) },
      )

      // A wave that was closed before its first day was called off.
      function isLaunched({ status, startsOn }: (typeof waves)[number]): boolean {
        return status === 'active' || status === 'live' || (status === 'closed' && startsOn <= today)
      }
    },
  }),
  units_over_lower: criterion({
    step: 7,
    label: 'Enough units are over the lower edge of the band',
    fix: 'Bring more units over the lower edge of the band; the board names the ones to look at first.',
    needs: ['adoption', 'program'],
    judge: ({ adoption: { unitsOverLower }, program: { band } }, { unitsTarget }) =>
      shareFinding(
        unitsOverLower,
        unitsTarget,
        `${unitsOverLower.count} of ${counted(unitsOverLower.of, 'unit')} ${unitsOverLower.count === 1 ? 'is' : 'are'} over ${percent(band.lower)}, the lower edge; the target is ${percent(unitsTarget)} of units.`,
        'No unit’s adoption can be told yet.',
      ),
  }),
  no_early_victory: criterion({
    step: 7,
    label: 'Nobody has declared victory early',
    fix: 'Open step 8 again, or plan the wave that is still needed: the change doesn’t carry itself yet.',
    needs: ['adoption', 'steps', 'waves'],
    judge: ({ adoption, steps, waves }) => {
      const declared = [
        ...(steps.some(({ number, status }) => number === 8 && status === 'done')
          ? ['step 8 is closed']
          : []),
        ...(waves.length > 0 && waves.every(({ status }) => status === 'closed')
          ? ['every wave is closed']
          : []),
      ]
      if (declared.length === 0) return finding(true, 'Neither step 8 nor the last wave is closed.')
      const words = declared.join(' and ')
      return isUnderBand(adoption.status)
        ? finding(false, `Victory was declared early: ${words} while adoption is under the band.`)
        : finding(true, `Adoption is in the band or over it, so that ${words} is no early victory.`)
    },
  }),
  units_over_upper: criterion({
    step: 8,
    label: 'Every unit holds adoption at the upper edge',
    fix: 'Keep at it until every unit has held the upper edge long enough; the board names the ones to look at first.',
    needs: ['adoption', 'program'],
    judge: ({ adoption: { unitsHolding }, program: { band, sustainPeriods } }) =>
      shareFinding(
        unitsHolding,
        1,
        `${unitsHolding.count} of ${counted(unitsHolding.of, 'unit')} ${unitsHolding.count === 1 ? 'has' : 'have'} held ${percent(band.upper)}, the upper edge, for ${counted(sustainPeriods, 'period')}.`,
        'No unit’s adoption can be told yet.',
      ),
  }),
  no_relapse: criterion({
    step: 8,
    label: 'No unit shows signs of relapse',
    fix: 'See to the units that are relapsing: who left, which support ended, what is measured now?',
    needs: ['adoption'],
    judge: ({ adoption: { status, relapsing } }) => {
      if (relapsing.count > 0) {
        const sentence = `${counted(relapsing.count, 'unit is', 'units are')} relapsing.`
        const figure = { count: relapsing.count, of: null }
        return finding(false, sentence, { figure, missing: namesOf(relapsing.units) })
      }
      return status === 'cannot_say_yet'
        ? cannotSay('Adoption can’t be told yet, so neither can a relapse.')
        : finding(true, 'No unit is relapsing.', { figure: { count: 0, of: null } })
    },
  }),
  sustainment_owner: criterion({
    step: 8,
    label: 'Somebody owns keeping adoption there',
    fix: 'Name who keeps adoption where it is once the program is over.',
    needs: ['program'],
    judge: ({ program: { sustainmentOwnerName } }) =>
      sustainmentOwnerName === null
        ? finding(false, 'Nobody owns keeping adoption there once the program is over.')
        : // Without the name: what a gate said is kept with a decision, longer than a name may be.
          finding(true, 'Somebody is named who keeps adoption there once the program is over.'),
  }),
}

export type CriterionKey = keyof typeof GATE_CRITERIA

/** Judges a figure that was reported for a criterion as if it had been measured. */
export const REPORTED_FINDINGS: Record<
  ReportableCriterion,
  (figure: { count: number; of: number }, targets: GateTargets) => Finding
> = {
  urgency_among_managers: (urgency, targets) =>
    GATE_CRITERIA.urgency_among_managers.judge({ urgency }, targets),
  training_at_target: (training, targets) => GATE_CRITERIA.training_at_target.judge({ training }, targets),
  no_metric_conflict: (figure) => conflictFinding(figure, []),
  audiences_covered: ({ count, of }, { coverageTarget }) =>
    shareFinding(
      { count, of },
      1,
      `${count} of ${counted(of, 'audience')} ${count === 1 ? 'is' : 'are'} at ${percent(coverageTarget)} reach × understanding.`,
      'No audience is named yet.',
    ),
}

/** Whether adoption hasn't been shown to reach the band; where nothing can be said, it hasn't. */
export function isUnderBand(status: AdoptionStatus): boolean {
  return status !== 'entered' && status !== 'secured' && status !== 'sustained'
}

function conflictFinding({ count, of }: { count: number; of: number }, missing: string[]): Finding {
  if (of === 0) return cannotSay('No metric was looked at yet.')
  const sentence = `${count} of ${counted(of, 'metric')} that ${of === 1 ? 'was' : 'were'} looked at ${count === 1 ? 'works' : 'work'} against a target behavior.`
  return finding(count === 0, sentence, { figure: { count, of }, missing })
}

const hasWin = ({ wins }: LiveWaveFacts): boolean => wins.some(({ missing }) => missing.length === 0)

/** The wave, with what the win that has got furthest still lacks. */
function lackOf({ name, wins }: LiveWaveFacts): string {
  const nearest = wins.toSorted((one, other) => one.missing.length - other.missing.length)[0]
  return nearest ? `${name}: ${listNames([nearest.name])} lacks ${nearest.missing.join(', ')}` : name
}

const namesOf = (records: readonly NamedRecord[]): string[] => records.slice(0, 5).map(({ name }) => name)
