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
  communicationId: string
  communicationTitle: string
  channel: string
  deliveredOn: string
  unwrittenSegment: string
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
    communicationId: options.communicationId ?? '',
    communicationTitle: options.communicationTitle ?? '',
    channel: options.channel ?? '',
    deliveredOn: options.deliveredOn ?? '',
    unwrittenSegment: options.unwrittenSegment ?? '',
  }
}

/** Which decisions a kind of file needs; the others are left undecided. */
export function optionsOf(kind: ImportKind): {
  units: boolean
  observed: boolean
  surveyed: boolean
  delivered: boolean
  dates: boolean
} {
  const observed = kind === 'OBSERVATIONS' || kind === 'UNIT_COUNTS'
  const surveyed = kind === 'SURVEY_ANSWERS'
  return {
    units: kind === 'UNITS',
    observed,
    surveyed,
    delivered: kind === 'DELIVERY_RESULTS',
    dates: observed || kind === 'EMPLOYEES',
  }
}

export function writeOptions(kind: ImportKind, values: OptionValues): ImportOptionsInput {
  const { units, observed, surveyed, delivered, dates } = optionsOf(kind)
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
    ...(delivered && {
      programId: values.programId || null,
      communicationId: values.communicationId || null,
      communicationTitle: values.communicationId ? null : values.communicationTitle.trim() || null,
      channel: values.channel || null,
      deliveredOn: values.deliveredOn || null,
      unwrittenSegment: values.unwrittenSegment.trim() || null,
    }),
    ...(dates && { dayFirst: values.dayFirst === '' ? null : values.dayFirst === 'day' }),
  }
}
