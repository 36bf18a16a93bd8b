import { defineEntity, p } from '@mikro-orm/core'
import type { Language } from '@tidemark/domain/readiness/instrument'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessInviteeSchema = defineEntity({
  name: 'ReadinessInvitee',
  ...tenantTable,
  properties: {
    /** Random (not ordered by time), since a personal link carries it. */
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
    /** The unit that the person was in when the round opened. */
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    /** In the order of the round's traits. */
    traits: p.array().columnType('text[]'),
    language: p.text().$type<Language>().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'round', 'employee'] }],
  indexes: [{ properties: ['organization', 'employee'] }, { properties: ['organization', 'unit'] }],
})

/** Somebody whom a round asks. Written when it opens and not touched by answering. */
export class ReadinessInvitee extends ReadinessInviteeSchema.class {}
ReadinessInviteeSchema.setClass(ReadinessInvitee)
