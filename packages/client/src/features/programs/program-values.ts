import { DEFAULT_THRESHOLD_BAND } from '@tidemark/domain/programs/threshold-band'
import type {
  LeadingConstraint,
  Measurement,
  ObservationMode,
  ReportingPeriod,
} from '../../generated/graphql.ts'
import type { Form } from '../../shared/forms/use-form.ts'
import { readToday } from '../../shared/format/today.ts'
import type { Program } from './program-fields.ts'

export interface ProgramValues {
  name: string
  caseForChange: string
  vision: string
  strategy: string
  sponsorName: string
  sustainmentOwnerName: string
  currency: string
  leadingConstraint: LeadingConstraint
  bandLower: number | null
  bandUpper: number | null
  measurement: Measurement
  observationMode: ObservationMode
  reportingPeriod: ReportingPeriod
  sustainPeriods: number | null
  startsOn: string
}

export type ProgramForm = Form<ProgramValues>

// A quarter of weekly figures: long enough that a holiday or one good month can't look like lasting change.
const defaultSustainPeriods = 12

/** What the form of a program starts with: the program's own values, or what suits most new ones. */
export function programValues(program: Program | undefined): ProgramValues {
  return {
    name: program?.name ?? '',
    caseForChange: program?.caseForChange ?? '',
    vision: program?.vision ?? '',
    strategy: program?.strategy ?? '',
    sponsorName: program?.sponsorName ?? '',
    sustainmentOwnerName: program?.sustainmentOwnerName ?? '',
    currency: program?.currency ?? 'EUR',
    leadingConstraint: program?.leadingConstraint ?? 'QUALITY',
    bandLower: program?.band.lower ?? DEFAULT_THRESHOLD_BAND.lower,
    bandUpper: program?.band.upper ?? DEFAULT_THRESHOLD_BAND.upper,
    measurement: program?.measurement ?? 'SAMPLE',
    observationMode: program?.observationMode ?? 'NAMED',
    reportingPeriod: program?.reportingPeriod ?? 'WEEK',
    sustainPeriods: program?.sustainPeriods ?? defaultSustainPeriods,
    startsOn: program?.startsOn ?? readToday(),
  }
}

export const programLabels: Record<keyof ProgramValues, string> = {
  name: 'Name',
  caseForChange: 'Case for change',
  vision: 'Vision',
  strategy: 'Strategy',
  sponsorName: 'Sponsor',
  sustainmentOwnerName: 'Sustainment owner',
  currency: 'Currency',
  leadingConstraint: 'Which one leads?',
  bandLower: 'Band from',
  bandUpper: 'Band to',
  measurement: 'Who is looked at?',
  observationMode: 'How is it noted?',
  reportingPeriod: 'How often is it reported?',
  sustainPeriods: 'Sustained after',
  startsOn: 'Starts on',
}
