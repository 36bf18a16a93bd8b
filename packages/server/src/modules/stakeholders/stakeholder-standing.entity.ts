import { defineEntity, p } from '@mikro-orm/core'
import { ENGAGEMENT_LEVELS } from '@tidemark/domain/stakeholders/stakeholder'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Stakeholder } from './stakeholder.entity.ts'

const StakeholderStandingSchema = defineEntity({
  name: 'StakeholderStanding',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    stakeholder: () => p.manyToOne(Stakeholder).deleteRule('cascade'),
    fromDay: p.date(),
    power: p.smallint(),
    interest: p.smallint(),
    support: p.smallint().nullable(),
    engagement: p.enum(ENGAGEMENT_LEVELS).nullable(),
    desiredEngagement: p.enum(ENGAGEMENT_LEVELS).nullable(),
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'stakeholder', 'fromDay'] },
  ],
})

/** Where a stakeholder stood from one day on, until the day of the next one: what was put down last on a day. */
export class StakeholderStanding extends StakeholderStandingSchema.class {}
StakeholderStandingSchema.setClass(StakeholderStanding)
