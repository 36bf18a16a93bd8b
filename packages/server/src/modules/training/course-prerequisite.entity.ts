import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingCourse } from './training-course.entity.ts'

const CoursePrerequisiteSchema = defineEntity({
  name: 'CoursePrerequisite',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    course: () => p.manyToOne(TrainingCourse).deleteRule('cascade'),
    needs: () => p.manyToOne(TrainingCourse).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'course', 'needs'] }],
  indexes: [{ properties: ['organization', 'needs'] }],
  checks: [{ name: 'course_prerequisite_of_two', expression: 'course_id <> needs_id' }],
})

/** That one course asks for another one to be completed first. */
export class CoursePrerequisite extends CoursePrerequisiteSchema.class {}
CoursePrerequisiteSchema.setClass(CoursePrerequisite)
