import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Attendance } from '../attendance/attendance.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingEvaluation } from './training-evaluation.entity.ts'

const EvaluationOpenInvitationSchema = defineEntity({
  name: 'EvaluationOpenInvitation',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    evaluation: () => p.manyToOne(TrainingEvaluation).deleteRule('cascade'),
    /** Who is asked: the personal link names this entry. */
    attendance: () => p.manyToOne(Attendance).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'attendance'] }],
  indexes: [{ properties: ['organization', 'evaluation'] }],
})

/** That somebody has not said yet how a session was; answering takes the row away. */
export class EvaluationOpenInvitation extends EvaluationOpenInvitationSchema.class {}
EvaluationOpenInvitationSchema.setClass(EvaluationOpenInvitation)
