import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { StepStatus } from './change-steps.ts'
import type { CriterionKey } from './gate-criteria.ts'
import type { Verdict } from './judge-gate.ts'
import type { StepMode } from './step-plan-input.ts'
import { counted } from './verdict.ts'
import type { VerdictState } from './verdict.ts'

/** Where a step stands by its status, its gate and its last decision. */
export const STEP_STATES = [
  'not_started',
  'in_progress',
  'overdue',
  'ready_to_close',
  'waiting',
  'closed',
  'closed_against_gate',
  'reopened_evidence',
  'victory_too_soon',
] as const
export type StepState = (typeof STEP_STATES)[number]

/** What a step's state is worked out from. */
export interface StepSituation {
  status: StepStatus
  dueOn: CalendarDate | null
  /** What its gate says today. */
  verdicts: readonly Verdict[]
  /** What its gate said when it was closed; null where no such decision is on record. */
  closedWith: readonly { criterion: string; state: VerdictState }[] | null
  mode: StepMode
  /** Numbers of the steps before it that aren't closed. */
  openBefore: readonly number[]
  /** The warning that it claims victory too soon, if it does. */
  tooSoon: string | null
  today: CalendarDate
}

/** A step's state with what tells why. */
export interface StepStanding {
  state: StepState
  sentence: string
  /** Criteria that were met when the step was closed and aren't any more. */
  fellAway: CriterionKey[]
  /** Whether its due day has passed while it is open. */
  isOverdue: boolean
  /** What should happen next; null where nothing has to. */
  nextAction: string | null
}

/**
 * Where a step stands. A closed step never silently stays closed: a criterion that was met at closing (or of which no
 * decision is on record) and isn't any more shows as reopened evidence, before anything else is said of it. An open step
 * whose criteria are all met is ready, or in sequential mode waits for those before it.
 */
export function stepState(situation: StepSituation): StepStanding {
  const fellAway = situation.status === 'done' ? findFallenAway(situation) : []
  const isOverdue =
    situation.status !== 'done' && situation.dueOn !== null && situation.dueOn < situation.today
  const state =
    situation.status === 'done' ? closedState(situation, fellAway) : openState(situation, isOverdue)
  return {
    state,
    sentence: SENTENCES[state](situation, fellAway),
    fellAway,
    isOverdue,
    nextAction: nextAction(state, situation, fellAway),
  }
}

function findFallenAway({ verdicts, closedWith }: StepSituation): CriterionKey[] {
  const then = new Map(closedWith?.map(({ criterion, state }) => [criterion, state]))
  return notMet(verdicts)
    .filter(({ criterion }) => (then.get(criterion) ?? 'met') === 'met')
    .map(({ criterion }) => criterion)
}

function closedState({ verdicts, tooSoon }: StepSituation, fellAway: readonly CriterionKey[]): StepState {
  if (fellAway.length > 0) return 'reopened_evidence'
  if (tooSoon !== null) return 'victory_too_soon'
  return notMet(verdicts).length > 0 ? 'closed_against_gate' : 'closed'
}

function openState({ status, verdicts, mode, openBefore }: StepSituation, isOverdue: boolean): StepState {
  if (notMet(verdicts).length === 0) return isHeldUp(mode, openBefore) ? 'waiting' : 'ready_to_close'
  if (isOverdue) return 'overdue'
  return status === 'in_progress' ? 'in_progress' : 'not_started'
}

/** Whether steps before it keep one from closing: it may start early, but in sequential mode not close before them. */
export function isHeldUp(mode: StepMode, openBefore: readonly number[]): boolean {
  return mode === 'sequential' && openBefore.length > 0
}

const notMet = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ state }) => state !== 'met')

/** “step 2”, “steps 2 and 3”, “steps 1, 2 and 3”. */
export function nameSteps(numbers: readonly number[]): string {
  const [last, rest] = [numbers.at(-1), numbers.slice(0, -1)]
  return rest.length > 0 ? `steps ${rest.join(', ')} and ${last}` : `step ${last}`
}

const openOf = ({ verdicts }: StepSituation): string =>
  `${notMet(verdicts).length} of ${counted(verdicts.length, 'criterion', 'criteria')} ${notMet(verdicts).length === 1 ? 'isn’t' : 'aren’t'} met`

const SENTENCES: Record<StepState, (situation: StepSituation, fellAway: readonly CriterionKey[]) => string> =
  {
    not_started: (situation) => `Nobody works on it yet; ${openOf(situation)}.`,
    in_progress: (situation) => `Somebody works on it; ${openOf(situation)}.`,
    overdue: (situation) => `It was due on ${situation.dueOn}; ${openOf(situation)}.`,
    ready_to_close: () => 'Every criterion is met.',
    waiting: ({ openBefore }) =>
      `Every criterion is met; ${nameSteps(openBefore)} ${openBefore.length === 1 ? 'has' : 'have'} to close first.`,
    closed: () => 'Every criterion is still met.',
    closed_against_gate: (situation) => `Closed against its gate: ${openOf(situation)}.`,
    reopened_evidence: ({ verdicts, closedWith }, fellAway) => {
      const labels = verdicts
        .filter(({ criterion }) => fellAway.includes(criterion))
        .map(({ label }) => label)
      const since = closedWith ? 'no longer met' : 'not met, and no decision is on record'
      return `It was closed, but ${fellAway.length === 1 ? 'a criterion is' : `${fellAway.length} criteria are`} ${since}: ${labels.join('; ')}.`
    },
    victory_too_soon: ({ tooSoon }) => tooSoon ?? '',
  }

function nextAction(
  state: StepState,
  { verdicts, openBefore, tooSoon }: StepSituation,
  fellAway: readonly CriterionKey[],
): string | null {
  const open = notMet(verdicts)
  switch (state) {
    case 'closed':
    case 'closed_against_gate':
      return null
    case 'ready_to_close':
      return 'Every criterion is met: close this step.'
    case 'waiting':
      return `Close ${nameSteps(openBefore)} first.`
    case 'victory_too_soon':
      return tooSoon === null ? null : 'Open this step again until adoption has reached the band.'
    case 'reopened_evidence':
      return open.find(({ criterion }) => fellAway.includes(criterion))?.fix ?? null
    default:
      // What is known to be missing can be acted on; what nobody knows yet has to be found out after that.
      return (open.find(({ state: said }) => said === 'open') ?? open[0])?.fix ?? null
  }
}
