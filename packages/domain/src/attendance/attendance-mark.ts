import { z } from 'zod'
import { SCORE } from '../training/course.ts'
import { ATTENDANCE_STATUSES, type AttendanceStatus } from './attendance.ts'
import { completesCourse } from './completes-course.ts'

/** The most people that are marked at once. */
export const MARKS_MAX = 250

const points = z.number().min(SCORE.min).max(SCORE.max).nullable().optional()

/**
 * Input schema of what is put down about one person on a session's sheet: a status, or that they are taken off it as if never
 * put on it. Scores are points of a hundred; left out = as they are, null = none.
 */
export const attendanceMark = z
  .object({
    employeeId: z.string(),
    version: z.number().int().nullable(),
    status: z.enum(ATTENDANCE_STATUSES).nullable(),
    takeOff: z.boolean(),
    score: points,
    scoreBefore: points,
  })
  .refine(({ status, takeOff }) => (status === null) === takeOff, {
    path: ['status'],
    message: 'Say how the person stands to the session, or that they are taken off its sheet: one of both.',
  })

/** What is put down of one person, as the rule wants it. */
export type AttendanceMark = z.output<typeof attendanceMark>

/** Input schema of marks that are put down together: each person once. */
export const attendanceMarks = z
  .array(attendanceMark)
  .min(1)
  .max(MARKS_MAX)
  .superRefine((marks, context) => {
    const known = new Set<string>()
    for (const [place, { employeeId }] of marks.entries()) {
      if (known.has(employeeId))
        context.addIssue({
          code: 'custom',
          path: [place, 'employeeId'],
          params: { code: 'twice' },
          message: 'This person is in the list twice. Leave one of both.',
        })
      known.add(employeeId)
    }
  })

/** What decides which status somebody gets who was there. */
export interface PassingRule {
  /** The score from which the course is passed; null where nothing is tested. */
  passScore: number | null
  /** Whether the session is one part of a series: only the series completes the course. */
  isPart: boolean
}

/** What a person is marked by Enter: `completed` where being there is all that the course asks for. */
export const markOfPresence = ({ passScore, isPart }: PassingRule): 'attended' | 'completed' =>
  passScore === null && !isPart ? 'completed' : 'attended'

/** The status of somebody who was there once their score is known: it follows the course's pass score, if there is one. */
export function statusOfScore(
  status: AttendanceStatus,
  score: number | null,
  { passScore, isPart }: PassingRule,
): AttendanceStatus {
  if (passScore === null || isPart || score === null) return status
  if (status !== 'attended' && status !== 'completed' && status !== 'registered') return status
  return completesCourse({ score, isJudged: false }, passScore) ? 'completed' : 'attended'
}

/** Whether a score says that somebody hasn't passed what they are said to have completed. */
export const isBelowPass = (
  status: AttendanceStatus | null,
  score: number | null | undefined,
  { passScore }: PassingRule,
): boolean => status === 'completed' && !completesCourse({ score: score ?? null, isJudged: true }, passScore)
