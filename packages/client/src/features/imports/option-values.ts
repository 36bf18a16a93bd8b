import type { ImportKind, ImportOptionsInput } from '../../generated/graphql.ts'
import type { ImportRun } from './import-fields.ts'

export interface OptionValues {
  programId: string
  behaviorId: string
  firstPeriodStartsOn: string
  reportingPeriod: '' | 'WEEK' | 'MONTH'
  archiveAbsent: boolean
  missingParentsToTop: boolean
  dayFirst: '' | 'day' | 'month'
  instrumentId: string
  roundName: string
  answeredOn: string
}

export function readOptions(options: ImportRun['options']): OptionValues {
  return {
    programId: options.programId ?? '',
    behaviorId: options.behaviorId ?? '',
    firstPeriodStartsOn: options.firstPeriodStartsOn ?? '',
    reportingPeriod: options.reportingPeriod ?? '',
    archiveAbsent: options.archiveAbsent ?? false,
    missingParentsToTop: options.missingParentsToTop ?? false,
    dayFirst: options.dayFirst === null ? '' : options.dayFirst ? 'day' : 'month',
    instrumentId: options.instrumentId ?? '',
    roundName: options.roundName ?? '',
    answeredOn: options.answeredOn ?? '',
  }
}

/** Which decisions a kind of file needs; the others are left undecided. */
export function optionsOf(kind: ImportKind): {
  units: boolean
  observed: boolean
  surveyed: boolean
  dates: boolean
} {
  const observed = kind === 'OBSERVATIONS' || kind === 'UNIT_COUNTS'
  const surveyed = kind === 'SURVEY_ANSWERS'
  return { units: kind === 'UNITS', observed, surveyed, dates: observed || kind === 'EMPLOYEES' }
}

export function writeOptions(kind: ImportKind, values: OptionValues): ImportOptionsInput {
  const { units, observed, surveyed, dates } = optionsOf(kind)
  return {
    ...(units && { archiveAbsent: values.archiveAbsent, missingParentsToTop: values.missingParentsToTop }),
    ...(observed && {
      programId: values.programId || null,
      behaviorId: values.behaviorId || null,
      firstPeriodStartsOn: values.firstPeriodStartsOn || null,
      reportingPeriod: values.reportingPeriod || null,
    }),
    ...(surveyed && {
      programId: values.programId || null,
      instrumentId: values.instrumentId || null,
      roundName: values.roundName.trim() || null,
      answeredOn: values.answeredOn || null,
    }),
    ...(dates && { dayFirst: values.dayFirst === '' ? null : values.dayFirst === 'day' }),
  }
}
