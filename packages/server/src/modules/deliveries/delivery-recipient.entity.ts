import { defineEntity, p } from '@mikro-orm/core'
import { REACHED_BY } from '@tidemark/domain/deliveries/delivery'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Briefing } from '../briefings/briefing.entity.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Delivery } from './delivery.entity.ts'

const DeliveryRecipientSchema = defineEntity({
  name: 'DeliveryRecipient',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    delivery: () => p.manyToOne(Delivery).deleteRule('cascade'),
    /** Null for people of a file who are no employees. */
    employee: () => p.manyToOne(Employee).nullable().deleteRule('cascade'),
    /** What a file calls them. */
    recipientKey: p.text().nullable(),
    /** Their unit on that day. */
    unit: () => p.manyToOne(BusinessUnit).nullable().deleteRule('restrict'),
    /** The variant that they got, where a file tells several apart. */
    segment: p.text().nullable(),
    /** False for people of a file who got nothing, to compare with. */
    wasWritten: p.boolean().default(true),
    briefing: () => p.manyToOne(Briefing).nullable().deleteRule('restrict'),
    /** Whether they were at their briefing; null while it isn't held. Being there reaches only whom nothing had reached before. */
    wasPresent: p.boolean().nullable(),
    reachedOn: p.date().nullable(),
    reachedBy: p.enum(REACHED_BY).nullable(),
    /** Whether they then did what it asks for, where a file tells. */
    hasActed: p.boolean().nullable(),
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'delivery', 'employee'] },
    { properties: ['organization', 'delivery', 'recipientKey'] },
  ],
  indexes: [
    { properties: ['organization', 'employee'] },
    { properties: ['organization', 'unit'] },
    { properties: ['organization', 'briefing'] },
  ],
  checks: [
    {
      name: 'delivery_recipient_is_somebody',
      expression: 'employee_id is not null or recipient_key is not null',
    },
    { name: 'delivery_recipient_reached', expression: '(reached_on is null) = (reached_by is null)' },
  ],
})

/** Somebody of a delivery, frozen when it began. */
export class DeliveryRecipient extends DeliveryRecipientSchema.class {}
DeliveryRecipientSchema.setClass(DeliveryRecipient)
