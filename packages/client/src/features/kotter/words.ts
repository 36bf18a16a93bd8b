import type {
  ChangeStepStatus,
  StepMode,
  StepNames,
  StepState,
  VerdictState,
} from '../../generated/graphql.ts'
import type { Choice, ExplainedChoice } from '../../shared/ui/choice.ts'

/** The word for a state, and whether it asks for something. */
export const stepStates: Readonly<Record<StepState, { label: string; tone: string }>> = {
  NOT_STARTED: { label: 'Not started', tone: 'text-ink-muted' },
  IN_PROGRESS: { label: 'In progress', tone: 'text-accent' },
  OVERDUE: { label: 'Overdue', tone: 'text-action' },
  READY_TO_CLOSE: { label: 'Ready to close', tone: 'text-action' },
  WAITING: { label: 'Waiting', tone: 'text-accent' },
  CLOSED: { label: 'Closed', tone: 'text-accent' },
  CLOSED_AGAINST_GATE: { label: 'Closed against its gate', tone: 'text-ink' },
  REOPENED_EVIDENCE: { label: 'Reopened evidence', tone: 'text-action' },
  VICTORY_TOO_SOON: { label: 'Victory too soon', tone: 'text-action' },
}

export const verdictStates: Readonly<Record<VerdictState, { label: string; tone: string }>> = {
  MET: { label: 'Met', tone: 'text-accent' },
  OPEN: { label: 'Open', tone: 'text-action' },
  UNKNOWN: { label: 'Cannot say yet', tone: 'text-ink-muted' },
}

export const openStatuses: readonly Choice<ChangeStepStatus>[] = [
  { value: 'NOT_STARTED', label: 'Not started' },
  { value: 'IN_PROGRESS', label: 'In progress' },
]

export const modes: readonly ExplainedChoice<StepMode>[] = [
  {
    value: 'SEQUENTIAL',
    label: 'One after the other',
    help: 'As in 1996: a step may start early, but not close before those before it.',
  },
  { value: 'CONCURRENT', label: 'At the same time', help: 'As in 2014: steps close in any order.' },
]

export const namings: readonly ExplainedChoice<StepNames>[] = [
  {
    value: 'LEADING_CHANGE',
    label: 'Leading Change (1996)',
    help: '“Establishing a sense of urgency”, “Creating the guiding coalition” …',
  },
  {
    value: 'ACCELERATE',
    label: 'Accelerate (2014)',
    help: '“Create a sense of urgency around a big opportunity” …',
  },
]

interface Named {
  readonly name1996: string
  readonly name2014: string
}

/** A step under the name that its program has chosen. */
export const nameStep = ({ name1996, name2014 }: Named, names: StepNames): string =>
  names === 'ACCELERATE' ? name2014 : name1996

/** The same step's other name. */
export const otherName = ({ name1996, name2014 }: Named, names: StepNames): string =>
  names === 'ACCELERATE' ? name1996 : name2014
