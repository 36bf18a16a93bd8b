import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { TrainingCourse } from './training-course.entity.ts'

const TrainingRequirementSchema = defineEntity({
  name: 'TrainingRequirement',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    course: () => p.manyToOne(TrainingCourse).deleteRule('restrict'),
    audience: () => p.manyToOne(Audience).deleteRule('restrict'),
    /** By when; null = by the go-live of the wave that each person's unit is in. */
    dueOn: p.date().nullable(),
    ...editable,
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'program', 'course', 'audience'] },
  ],
  indexes: [{ properties: ['organization', 'course'] }, { properties: ['organization', 'audience'] }],
})

/** That an audience of a program has to take a course. */
export class TrainingRequirement extends TrainingRequirementSchema.class {}
TrainingRequirementSchema.setClass(TrainingRequirement)
