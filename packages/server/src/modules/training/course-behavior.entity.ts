import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingCourse } from './training-course.entity.ts'

const CourseBehaviorSchema = defineEntity({
  name: 'CourseBehavior',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    course: () => p.manyToOne(TrainingCourse).deleteRule('cascade'),
    behavior: () => p.manyToOne(TargetBehavior).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'course', 'behavior'] }],
  indexes: [{ properties: ['organization', 'behavior'] }],
})

/** What people shall be seen doing once they have taken a course: by it the course is judged. */
export class CourseBehavior extends CourseBehaviorSchema.class {}
CourseBehaviorSchema.setClass(CourseBehavior)
