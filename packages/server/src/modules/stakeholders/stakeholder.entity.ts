import { defineEntity, p } from '@mikro-orm/core'
import { ENGAGEMENT_LEVELS, STAKEHOLDER_KINDS } from '@tidemark/domain/stakeholders/stakeholder'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const StakeholderSchema = defineEntity({
  name: 'Stakeholder',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    name: p.text(),
    kind: p.enum(STAKEHOLDER_KINDS),
    /** What they are in the organization. */
    position: p.text().nullable(),
    /** Power over the change and interest in it, 1 to 5. */
    power: p.smallint(),
    interest: p.smallint(),
    /** -2 (strongly against) to 2 (strongly for); null = nobody knows. */
    support: p.smallint().nullable(),
    engagement: p.enum(ENGAGEMENT_LEVELS).nullable(),
    desiredEngagement: p.enum(ENGAGEMENT_LEVELS).nullable(),
    /** Who keeps in touch with them. */
    contactName: p.text().nullable(),
    note: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
  checks: [
    {
      name: 'stakeholder_scales',
      expression: `power >= 1 and power <= 5 and interest >= 1 and interest <= 5 and support >= '-2'::integer and support <= 2`,
    },
  ],
})

/** Somebody whose support decides whether the change comes about. */
export class Stakeholder extends StakeholderSchema.class {}
StakeholderSchema.setClass(Stakeholder)
