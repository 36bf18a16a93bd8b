import type { Channel } from '@tidemark/domain/communications/channel'
import type { ReportingPeriod } from '@tidemark/domain/programs/program-input'
import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { AttendanceStatusEnum } from '../../kernel/attendance-status.enum.ts'
import { ReportingPeriodEnum } from '../../kernel/reporting-period.enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'

const ABOUT = {
  programId: 'The program of observations and unit counts.',
  behaviorId: 'The behavior of rows that name none.',
  firstPeriodStartsOn: 'A day of period 1, for files with period numbers instead of dates.',
  reportingPeriod: 'Whether those periods are weeks or months; null = as the program reports.',
  archiveAbsent: 'Archive units that the file doesn’t name.',
  missingParentsToTop: 'Put units whose parent exists nowhere at the top instead of refusing them.',
  instrumentId: 'The version of the instrument that answers to a survey belong to.',
  roundName: 'What the readiness round is called that the answers make.',
  answeredOn: 'The day of the answers.',
  communicationId:
    'The communication that went out, if it is there; null = one of this title is put on file.',
  communicationTitle: 'What the communication is called that is put on file with its delivery.',
  channel:
    'How it went out: mail, meeting, manager_briefing, intranet or other; null = as the communication says, or mail.',
  deliveredOn: 'The day on which it went out.',
  unwrittenSegment:
    'The segment of people who got nothing; null = everybody was written to, unless a column says otherwise.',
  blankStatus: 'What rows without a word for the status count as; null = they are refused.',
  scoreOf: 'The points that a full score has in the file; null = 100.',
  daysAreNumbers:
    'Days are whole numbers, counted from the first day of the session, or of the series of a part.',
  timeZone: 'The time zone of sessions that name none.',
  createCourses: 'Put courses into the catalog that the file brings with title and mode.',
  statusWords: 'What words of the status mean that aren’t known, or are to mean something else; at most 50.',
  dayFirst: 'How to read 03/04/2025: day first or month first; null = such a date is refused.',
}

@ObjectType('StatusWord', { description: 'What a word of a file’s status means.' })
export class StatusWordType {
  @Field(() => String, { description: 'The word; case, accents and punctuation don’t count.' })
  word: string

  @Field(() => AttendanceStatusEnum, { description: 'What it means.' })
  status: AttendanceStatus
}

@InputType('StatusWordInput', { description: 'A decision on what a word of a file’s status means.' })
export class StatusWordInput {
  @Field(() => String, { description: 'The word.' })
  word: string

  @Field(() => AttendanceStatusEnum, { description: 'What it means.' })
  status: AttendanceStatus
}

@ObjectType('ImportOptions', { description: 'What was decided about an import beside its columns.' })
export class ImportOptionsType {
  @Field(() => ID, { nullable: true, description: ABOUT.programId })
  programId: string | null

  @Field(() => ID, { nullable: true, description: ABOUT.behaviorId })
  behaviorId: string | null

  @Field(() => LocalDate, { nullable: true, description: ABOUT.firstPeriodStartsOn })
  firstPeriodStartsOn: string | null

  @Field(() => ReportingPeriodEnum, { nullable: true, description: ABOUT.reportingPeriod })
  reportingPeriod: ReportingPeriod | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.archiveAbsent })
  archiveAbsent: boolean | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.missingParentsToTop })
  missingParentsToTop: boolean | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.dayFirst })
  dayFirst: boolean | null

  @Field(() => ID, { nullable: true, description: ABOUT.instrumentId })
  instrumentId: string | null

  @Field(() => String, { nullable: true, description: ABOUT.roundName })
  roundName: string | null

  @Field(() => LocalDate, { nullable: true, description: ABOUT.answeredOn })
  answeredOn: string | null

  @Field(() => ID, { nullable: true, description: ABOUT.communicationId })
  communicationId: string | null

  @Field(() => String, { nullable: true, description: ABOUT.communicationTitle })
  communicationTitle: string | null

  @Field(() => String, { nullable: true, description: ABOUT.channel })
  channel: Channel | null

  @Field(() => LocalDate, { nullable: true, description: ABOUT.deliveredOn })
  deliveredOn: string | null

  @Field(() => String, { nullable: true, description: ABOUT.unwrittenSegment })
  unwrittenSegment: string | null

  @AtMost(50)
  @Field(() => [StatusWordType], { nullable: true, description: ABOUT.statusWords })
  statusWords: StatusWordType[] | null

  @Field(() => AttendanceStatusEnum, { nullable: true, description: ABOUT.blankStatus })
  blankStatus: AttendanceStatus | null

  @Field(() => Float, { nullable: true, description: ABOUT.scoreOf })
  scoreOf: number | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.daysAreNumbers })
  daysAreNumbers: boolean | null

  @Field(() => String, { nullable: true, description: ABOUT.timeZone })
  timeZone: string | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.createCourses })
  createCourses: boolean | null
}

@InputType('ImportOptionsInput', { description: 'Decisions about an import beside its columns.' })
export class ImportOptionsInput {
  @Field(() => ID, { nullable: true, description: ABOUT.programId })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: ABOUT.behaviorId })
  behaviorId?: string | null

  @Field(() => LocalDate, { nullable: true, description: ABOUT.firstPeriodStartsOn })
  firstPeriodStartsOn?: string | null

  @Field(() => ReportingPeriodEnum, { nullable: true, description: ABOUT.reportingPeriod })
  reportingPeriod?: ReportingPeriod | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.archiveAbsent })
  archiveAbsent?: boolean | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.missingParentsToTop })
  missingParentsToTop?: boolean | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.dayFirst })
  dayFirst?: boolean | null

  @Field(() => ID, { nullable: true, description: ABOUT.instrumentId })
  instrumentId?: string | null

  @Field(() => String, { nullable: true, description: ABOUT.roundName })
  roundName?: string | null

  @Field(() => LocalDate, { nullable: true, description: ABOUT.answeredOn })
  answeredOn?: string | null

  @Field(() => ID, { nullable: true, description: ABOUT.communicationId })
  communicationId?: string | null

  @Field(() => String, { nullable: true, description: ABOUT.communicationTitle })
  communicationTitle?: string | null

  @Field(() => String, { nullable: true, description: ABOUT.channel })
  channel?: string | null

  @Field(() => LocalDate, { nullable: true, description: ABOUT.deliveredOn })
  deliveredOn?: string | null

  @Field(() => String, { nullable: true, description: ABOUT.unwrittenSegment })
  unwrittenSegment?: string | null

  @Field(() => [StatusWordInput], { nullable: true, description: ABOUT.statusWords })
  statusWords?: StatusWordInput[] | null

  @Field(() => AttendanceStatusEnum, { nullable: true, description: ABOUT.blankStatus })
  blankStatus?: AttendanceStatus | null

  @Field(() => Float, { nullable: true, description: ABOUT.scoreOf })
  scoreOf?: number | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.daysAreNumbers })
  daysAreNumbers?: boolean | null

  @Field(() => String, { nullable: true, description: ABOUT.timeZone })
  timeZone?: string | null

  @Field(() => Boolean, { nullable: true, description: ABOUT.createCourses })
  createCourses?: boolean | null
}
