import { asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { mayCall } from '../access/access.module.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** The history of a course: whoever may read the catalog may read it. The behaviors are left untold: programs differ in who sees them. */
export const courseHistory: HistoryKind = {
  table: 'training_course',
  title: 'title',
  maySee: ({ viewer }) => Promise.resolve(mayCall(viewer, 'Query.trainingCourse')),
  commands: {
    addTrainingCourse: 'Put the course into the catalog',
    updateTrainingCourse: 'Changed the course',
    archiveTrainingCourse: 'Archived the course',
    restoreTrainingCourse: 'Brought the course back',
  },
  fields: {
    code: { label: 'Code' },
    title: { label: 'Title' },
    description: { label: 'Description' },
    mode: { label: 'Learned by', tell: asWords },
    level: { label: 'Level', tell: asWords },
    durationMinutes: { label: 'Minutes' },
    validityMonths: { label: 'Counts for … months' },
    passScore: { label: 'Passed from … points' },
    link: { label: 'Address' },
    needsIds: { label: 'First', names: { table: 'training_course', column: 'title' } },
  },
}

/** The history of a requirement. */
export const requirementHistory = roomHistory({
  table: 'training_requirement',
  title: '(select c.title from training_course c where c.id = course_id)',
  commands: {
    addTrainingRequirement: 'Said who has to take it',
    updateTrainingRequirement: 'Changed by when',
    removeTrainingRequirement: 'Took the requirement away',
    restoreTrainingRequirement: 'Brought the requirement back',
  },
  fields: {
    courseId: { label: 'Course', names: { table: 'training_course', column: 'title' } },
    audienceId: { label: 'Audience', names: { table: 'audience', column: 'name' } },
    dueOn: { label: 'By' },
  },
})
