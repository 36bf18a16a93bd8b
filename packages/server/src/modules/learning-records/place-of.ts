import type { SaidAttendance } from '@tidemark/domain/learning-records/read-statement'
import type { NamedCourse, NamedSession } from './find-sessions.read.ts'

/** What a statement is about on file; without a session, it is the self-paced one that its course still lacks. */
export interface Place {
  courseId: string
  passScore: number | null
  session: NamedSession | null
}

/**
 * The session that a statement means. What it is about has to be a course or a session itself: one that is only a part of a
 * course, such as a chapter, completes nothing. Of a course it is the session that the statement names beside it, else the
 * self-paced one. Several sessions of one code are told apart by the course that is named beside it, or none is meant.
 */
export function placeOf(
  { activityCode, sessionCodes }: SaidAttendance,
  answeredCourseId: string | null,
  { courses, sessions }: { courses: readonly NamedCourse[]; sessions: readonly NamedSession[] },
): Place | null {
  const course = courses.find(({ id, code }) =>
    answeredCourseId === null ? code === activityCode : id === answeredCourseId,
  )
  if (course) {
    const own = sessions.filter(({ courseId }) => courseId === course.id)
    const named = own.find(({ code }) => code !== null && sessionCodes.includes(code))
    const session = named ?? own.find(({ isSelfPaced, isPart }) => isSelfPaced && !isPart) ?? null
    return { courseId: course.id, passScore: course.passScore, session }
  }
  const named = sessions.filter(({ code }) => code === activityCode)
  const around = new Set(courses.filter(({ code }) => sessionCodes.includes(code)).map(({ id }) => id))
  const meant = named.length > 1 ? named.filter(({ courseId }) => around.has(courseId)) : named
  const [session] = meant
  if (!session || meant.length > 1) return null
  return { courseId: session.courseId, passScore: session.passScore, session }
}
