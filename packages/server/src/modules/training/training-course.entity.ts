import { defineEntity, p } from '@mikro-orm/core'
import { COURSE_LEVELS, TRAINING_MODES } from '@tidemark/domain/training/course'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'

const TrainingCourseSchema = defineEntity({
  name: 'TrainingCourse',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** What files and learning systems call it. */
    code: p.text(),
    title: p.text(),
    description: p.text().nullable(),
    mode: p.enum(TRAINING_MODES),
    level: p.enum(COURSE_LEVELS).nullable(),
    /** What one session takes, as planned. */
    durationMinutes: p.integer(),
    /** How long it counts once completed; null = for good. */
    validityMonths: p.integer().nullable(),
    /** The score from which it is passed, 0..100; null where nothing is tested. */
    passScore: p.double().$type<number>().nullable(),
    /** Where it is taken, if it is taken online whenever somebody likes. */
    link: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'code'] }],
  checks: [
    {
      name: 'training_course_numbers',
      expression: `duration_minutes > 0 and validity_months > 0 and pass_score >= '0'::double precision and pass_score <= '100'::double precision`,
    },
  ],
})

/** Something that people learn, in the catalog of the organization. */
export class TrainingCourse extends TrainingCourseSchema.class {}
TrainingCourseSchema.setClass(TrainingCourse)
