import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { CourseInList, Requirement } from './course-fields.ts'
import { tellLevel, tellMode } from './course-words.ts'

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
