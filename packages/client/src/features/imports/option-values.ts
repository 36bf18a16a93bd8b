import type { AttendanceStatus, ImportKind, ImportOptionsInput } from '../../generated/graphql.ts'
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
  /** What somebody decided that words of the status mean. */
  statusWords: Readonly<Record<string, AttendanceStatus>>
  blankStatus: '' | AttendanceStatus
  scoreOf: string
  daysAreNumbers: boolean
  timeZone: string
  createCourses: boolean
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
    statusWords: Object.fromEntries((options.statusWords ?? []).map(({ word, status }) => [word, status])),
    blankStatus: options.blankStatus ?? '',
    scoreOf: options.scoreOf === null ? '' : String(options.scoreOf),
    daysAreNumbers: options.daysAreNumbers ?? false,
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    createCourses: options.createCourses ?? false,
  }
}

/** Which decisions a kind of file needs; the others are left undecided. */
export function optionsOf(kind: ImportKind): {
  units: boolean
  observed: boolean
  surveyed: boolean
  delivered: boolean
  sessions: boolean
  attended: boolean
  dates: boolean
} {
  const observed = kind === 'OBSERVATIONS' || kind === 'UNIT_COUNTS'
  const surveyed = kind === 'SURVEY_ANSWERS'
  const sessions = kind === 'TRAINING_SESSIONS'
  const attended = kind === 'ATTENDANCE'
  return {
    units: kind === 'UNITS',
    observed,
    surveyed,
    delivered: kind === 'DELIVERY_RESULTS',
    sessions,
    attended,
    dates: observed || sessions || attended || kind === 'EMPLOYEES',
  }
}

export function writeOptions(kind: ImportKind, values: OptionValues): ImportOptionsInput {
  const { units, observed, surveyed, delivered, sessions, attended, dates } = optionsOf(kind)
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
    ...(sessions && { timeZone: values.timeZone || null, createCourses: values.createCourses }),
    ...(attended && {
      statusWords: Object.entries(values.statusWords).map(([word, status]) => ({ word, status })),
      blankStatus: values.blankStatus || null,
      scoreOf: values.scoreOf.trim() === '' ? null : Number(values.scoreOf.replace(',', '.')),
    }),
    ...((sessions || attended) && { daysAreNumbers: values.daysAreNumbers }),
    ...(dates && { dayFirst: values.dayFirst === '' ? null : values.dayFirst === 'day' }),
  }
}
