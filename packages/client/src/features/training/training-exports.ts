import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { CourseInList, Requirement } from './course-fields.ts'
import { tellLevel, tellMode } from './course-words.ts'
import type { SessionInList } from './session-fields.ts'
import { tellState } from './session-words.ts'

/** Courses as they are listed. */
export function exportCourses(courses: readonly CourseInList[]): ExportedTable {
  return {
    name: 'Courses',
    columns: [
      'Code',
      'Title',
      'Learned by',
      'Level',
      'Minutes',
      'Counts for months',
      'Passed from points',
      'First',
      'Required of audiences',
    ],
    rows: courses.map((course) => [
      course.code,
      course.title,
      tellMode(course.mode),
      tellLevel(course.level),
      course.durationMinutes,
      course.validityMonths ?? null,
      course.passScore ?? null,
      course.needsTitles.join(', '),
      course.requiredOf,
    ]),
    looks: { formats: {}, wide: ['Title', 'First'] },
  }
}

/** Who has to take what, as it is listed. */
export function exportRequirements(requirements: readonly Requirement[]): ExportedTable {
  return {
    name: 'Who has to take what',
    columns: ['Program', 'Course', 'Audience', 'People today', 'By'],
    rows: requirements.map((requirement) => [
      requirement.programName,
      requirement.courseTitle,
      requirement.audienceName,
      requirement.people ?? 'too few to show',
      requirement.dueOn ?? 'go-live of the wave',
    ]),
    looks: { formats: {}, wide: ['Program', 'Course', 'Audience'] },
  }
}

/** Sessions as they are listed, days and hours by the clocks of their place. */
export function exportSessions(sessions: readonly SessionInList[]): ExportedTable {
  return {
    name: 'Sessions',
    columns: [
      'Course',
      'Session',
      'Part',
      'First day',
      'Begins',
      'Last day',
      'Ends',
      'Time zone',
      'Place',
      'Link',
      'Trainer',
      'Seats',
      'Taken',
      'Waiting',
      'State',
    ],
    rows: sessions.map((session) => [
      session.course.title,
      session.name ?? session.series?.name ?? null,
      session.series?.position ?? null,
      session.startsOn,
      session.startTime,
      session.endsOn,
      session.endTime,
      session.timeZone,
      session.place ?? null,
      session.link ?? null,
      session.trainerName ?? null,
      session.capacity ?? null,
      session.seats.taken,
      session.seats.waiting,
      tellState(session).slice(2),
    ]),
    looks: { formats: {}, wide: ['Course', 'Session', 'Place'] },
  }
}
