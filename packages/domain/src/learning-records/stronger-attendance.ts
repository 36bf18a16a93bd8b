import type { AttendanceStatus } from '../attendance/attendance.ts'
import { completesCourse } from '../attendance/completes-course.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { SaidAttendance } from './read-statement.ts'

/** What is on file of one person and session, as far as statements change it. */
export interface AttendanceOnFile {
  status: AttendanceStatus
  score: number | null
  registeredOn: CalendarDate | null
  endedOn: CalendarDate | null
}

/** What decides whether somebody has completed a session. */
export interface SessionRule {
  /** The score from which the course is passed; null where nothing is tested. */
  passScore: number | null
  /** Whether the session is one part of a series: only the series completes the course. */
  isPart: boolean
  isSelfPaced: boolean
}

/** What outranks what: a later statement never takes back what a stronger one has said. */
const STRENGTH: Readonly<Record<AttendanceStatus, number>> = {
  registered: 0,
  no_show: 1,
  excused: 1,
  attended: 2,
  completed: 3,
}

type Said = Pick<SaidAttendance, 'status' | 'score' | 'success'>

/**
 * What is on file once a statement of `day` has been heard; `null` = nothing is on file before. A completion stays, a better
 * score replaces, and completing it again later counts from the later day, since what expires is renewed so.
 */
export function strongerAttendance(
  onFile: AttendanceOnFile | null,
  said: Said,
  day: CalendarDate,
  rule: SessionRule,
): AttendanceOnFile {
  const status = statusOn(said, rule)
  const registeredOn = status === 'registered' ? day : null
  const endedOn = status === 'completed' || (rule.isSelfPaced && status === 'attended') ? day : null
  if (!onFile) return { status, score: said.score, registeredOn, endedOn }
  const isStronger = STRENGTH[status] > STRENGTH[onFile.status]
  const isAgain = status === onFile.status && endedOn !== null && (onFile.endedOn ?? day) < endedOn
  return {
    status: isStronger ? status : onFile.status,
    score: said.score === null ? onFile.score : Math.max(said.score, onFile.score ?? 0),
    registeredOn: onFile.registeredOn ?? registeredOn,
    endedOn: isStronger || isAgain ? endedOn : onFile.endedOn,
  }
}

/**
 * The status that a statement means in this course; it judges where it speaks of success. Who worked through a part of a series
 * was there.
 */
function statusOn({ status, score, success }: Said, { passScore, isPart }: SessionRule): AttendanceStatus {
  if (status !== 'completed') return status
  if (isPart) return 'attended'
  return completesCourse({ score, isJudged: success === true }, passScore) ? 'completed' : 'attended'
}
