import { defineEntity, p } from '@mikro-orm/core'
import { CHECK_KINDS, type CheckQuestion } from '@tidemark/domain/understanding/understanding-check'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Communication } from '../communications/communication.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const UnderstandingCheckSchema = defineEntity({
  name: 'UnderstandingCheck',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    audience: () => p.manyToOne(Audience).deleteRule('restrict'),
    /** What it asks about; null where it asks about the change as a whole. */
    communication: () => p.manyToOne(Communication).nullable().deleteRule('restrict'),
    kind: p.enum(CHECK_KINDS),
    questions: p.json<CheckQuestion[]>(),
    opensOn: p.date(),
    /** The last day on which it can be answered. */
    closesOn: p.date(),
    /** How many are drawn by lot; null = everybody. */
    sampleSize: p.integer().nullable(),
    openedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** Once opened: how many people the audience held, how many of them are asked, and how many have to answer to show anything. */
    audienceCount: p.integer().nullable(),
    invitedCount: p.integer().nullable(),
    minimumGroupSize: p.integer().nullable(),
    /** The day on which those who had not answered were reminded; once. */
    remindedOn: p.date().nullable(),
    /**
     * Once closed and enough have answered: how many did; in the order of the questions, how many answered each and how many of
     * them were right, both 0 for a question that too few answered.
     */
    answeredCount: p.integer().nullable(),
    answered: p.array<number>().columnType('integer[]').nullable(),
    right: p.array<number>().columnType('integer[]').nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'audience'] },
    { properties: ['organization', 'communication'] },
  ],
  checks: [{ name: 'understanding_check_dates', expression: 'opens_on <= closes_on' }],
})

/** One to three questions that tell whether an audience has understood. */
export class UnderstandingCheck extends UnderstandingCheckSchema.class {}
UnderstandingCheckSchema.setClass(UnderstandingCheck)
