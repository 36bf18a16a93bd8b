import type { WaveStatus as WaveStatusInRules } from '@tidemark/domain/programs/wave-status'
import type { GoDecisionKind as GoDecisionInRules } from '@tidemark/domain/readiness/go-input'
import type {
  BehaviorDirection,
  ChangeStepStatus,
  GoDecisionKind,
  LeadingConstraint,
  Measurement,
  ObservationMode,
  ReportingPeriod,
  WaveStatus,
} from '../../generated/graphql.ts'
import type { Choice, ExplainedChoice } from '../../shared/ui/choice.ts'

export const leadingConstraints: readonly ExplainedChoice<LeadingConstraint>[] = [
  { value: 'TIME', label: 'Time leads', help: 'Dates hold. If it gets tight, scope or cost gives way.' },
  {
    value: 'COST',
    label: 'Cost leads',
    help: 'The budget holds. If it gets tight, dates or scope give way.',
  },
  {
    value: 'QUALITY',
    label: 'Quality leads',
    help: 'How well it is done holds. If it gets tight, dates or cost give way.',
  },
]

export const measurements: readonly ExplainedChoice<Measurement>[] = [
  {
    value: 'SAMPLE',
    label: 'Sample',
    help: 'Not everybody is looked at: rates carry an interval that says how sure we are.',
  },
  {
    value: 'CENSUS',
    label: 'Census',
    help: 'Everybody in scope is known: rates are exact and carry no interval.',
  },
]

export const observationModes: readonly ExplainedChoice<ObservationMode>[] = [
  { value: 'NAMED', label: 'By person', help: 'Line managers note what they saw of each of their people.' },
  {
    value: 'UNIT_COUNTS',
    label: 'Counts per unit',
    help: 'No names are noted, as a works council may ask: only how many people showed it.',
  },
]

export const reportingPeriods: readonly ExplainedChoice<ReportingPeriod>[] = [
  { value: 'WEEK', label: 'Weekly', help: 'A figure for each week, from Monday.' },
  { value: 'MONTH', label: 'Monthly', help: 'A figure for each month of the calendar.' },
]

export const directions: readonly ExplainedChoice<BehaviorDirection>[] = [
  { value: 'ADOPT', label: 'To take up', help: 'Something people do in the new way.' },
  {
    value: 'UNLEARN',
    label: 'To unlearn',
    help: 'An old habit that has to go: adopted means it is hardly seen any more.',
  },
]

export const waveStatuses: readonly Choice<WaveStatus>[] = [
  { value: 'PLANNED', label: 'Planned' },
  { value: 'ACTIVE', label: 'Active, before go-live' },
  { value: 'LIVE', label: 'Live' },
  { value: 'CLOSED', label: 'Closed' },
]

export const goDecisions: readonly Choice<GoDecisionKind>[] = [
  { value: 'GO', label: 'Go' },
  { value: 'GO_WITH_CONDITIONS', label: 'Go with conditions' },
  { value: 'NO_GO', label: 'No go' },
]

// The rules write choices in small letters, the API in capitals.
export const waveStatusInRules: Readonly<Record<WaveStatus, WaveStatusInRules>> = {
  PLANNED: 'planned',
  ACTIVE: 'active',
  LIVE: 'live',
  CLOSED: 'closed',
}
export const goDecisionInRules: Readonly<Record<GoDecisionKind, GoDecisionInRules>> = {
  GO: 'go',
  GO_WITH_CONDITIONS: 'go_with_conditions',
  NO_GO: 'no_go',
}

export const stepStatuses: readonly Choice<ChangeStepStatus>[] = [
  { value: 'NOT_STARTED', label: 'Not started' },
  { value: 'IN_PROGRESS', label: 'In progress' },
  { value: 'DONE', label: 'Done' },
]

/** The label of a choice. */
export function nameOf<TValue>(choices: readonly Choice<TValue>[], value: TValue): string {
  return choices.find((choice) => choice.value === value)?.label ?? ''
}
