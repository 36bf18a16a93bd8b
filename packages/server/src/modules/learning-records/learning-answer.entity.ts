import { defineEntity, p } from '@mikro-orm/core'
import { ASKED_KINDS } from '@tidemark/domain/learning-records/statement'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingCourse } from '../training/training-course.entity.ts'

const LearningAnswerSchema = defineEntity({
  name: 'LearningAnswer',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    kind: p.enum(ASKED_KINDS),
    /** What statements call it. */
    key: p.text(),
    /** How people read it. */
    label: p.text(),
    /** Whom or which course it means; neither = statements of it are of no concern. */
    employee: () => p.manyToOne(Employee).nullable().deleteRule('cascade'),
    course: () => p.manyToOne(TrainingCourse).nullable().deleteRule('restrict'),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'kind', 'key'] }],
  indexes: [{ properties: ['organization', 'employee'] }, { properties: ['organization', 'course'] }],
  checks: [{ name: 'learning_answer_names_one', expression: 'employee_id is null or course_id is null' }],
})

/** What somebody said that a name in statements means, for those that wait and those to come. */
export class LearningAnswer extends LearningAnswerSchema.class {}
LearningAnswerSchema.setClass(LearningAnswer)
