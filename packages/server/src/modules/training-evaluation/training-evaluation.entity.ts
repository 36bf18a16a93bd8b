import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingSession } from '../training/training-session.entity.ts'

const TrainingEvaluationSchema = defineEntity({
  name: 'TrainingEvaluation',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    session: () => p.manyToOne(TrainingSession).deleteRule('cascade'),
    openedOn: p.date(),
    /** The last day on which it can be answered. */
    closesOn: p.date(),
    closedAt: p.datetime().nullable(),
    invitedCount: p.integer(),
    /** How many have to answer to show anything, as it was when it opened. */
    minimumGroupSize: p.integer(),
    /** The day on which those who had not answered were reminded; once. */
    remindedOn: p.date().nullable(),
    /**
     * Once closed and enough have answered: how many did, and in the order of the statements how many answered each, the sum of
     * what they chose (1..5), and how many chose 4 or 5.
     */
    answeredCount: p.integer().nullable(),
    answered: p.array<number>().columnType('integer[]').nullable(),
    sums: p.array<number>().columnType('integer[]').nullable(),
    favorable: p.array<number>().columnType('integer[]').nullable(),
    /** In no order that tells anything; only where at least ten have written one. */
    comments: p.array().columnType('text[]').nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'session'] }],
  checks: [{ name: 'training_evaluation_dates', expression: 'opened_on <= closes_on' }],
})

/** What those who were there say of a session, counted once it is closed (Kirkpatrick, level 1). */
export class TrainingEvaluation extends TrainingEvaluationSchema.class {}
TrainingEvaluationSchema.setClass(TrainingEvaluation)
