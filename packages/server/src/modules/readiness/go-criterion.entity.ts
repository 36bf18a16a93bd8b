import { defineEntity, p } from '@mikro-orm/core'
import type { GoCriterionKey } from '@tidemark/domain/readiness/go-criteria'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Wave } from '../programs/wave.entity.ts'

const GoCriterionSchema = defineEntity({
  name: 'GoCriterion',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    wave: () => p.manyToOne(Wave).deleteRule('cascade'),
    /** What is measured, or `own`: judged by people. */
    measure: p.text().$type<GoCriterionKey>(),
    /** What has to be reached, in the measure's own unit; null where yes or no is the answer. */
    target: p.double().$type<number>().nullable(),
    /** One's own criterion in words. */
    statement: p.text().nullable(),
    /** Whether one's own criterion is met, as somebody judged; null = nobody has yet. */
    isMet: p.boolean().nullable(),
    note: p.text().nullable(),
    /** When it was set, or last made easier: one set after the figures were known is marked so. */
    setAt: p.datetime(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'wave'] }, { properties: ['organization', 'program'] }],
})

/** What must be true before a wave goes live, set beforehand. */
export class GoCriterion extends GoCriterionSchema.class {}
GoCriterionSchema.setClass(GoCriterion)
