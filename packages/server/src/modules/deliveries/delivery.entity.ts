import { defineEntity, p } from '@mikro-orm/core'
import { CHANNELS } from '@tidemark/domain/communications/channel'
import { DELIVERY_ORIGINS, DELIVERY_STATES } from '@tidemark/domain/deliveries/delivery'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Communication } from '../communications/communication.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const DeliverySchema = defineEntity({
  name: 'Delivery',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    communication: () => p.manyToOne(Communication).deleteRule('restrict'),
    /** Null where it was put on file with people of its own. */
    audience: () => p.manyToOne(Audience).nullable().deleteRule('restrict'),
    /** 1 for the first time that the communication went to this audience. */
    number: p.smallint(),
    channel: p.enum(CHANNELS),
    origin: p.enum(DELIVERY_ORIGINS),
    state: p.enum(DELIVERY_STATES),
    /** The day of it: when mails began to leave, when a meeting takes place, when briefings were handed out. */
    deliveredOn: p.date(),
    /** When a meeting begins. */
    startsAt: p.datetime().nullable(),
    minutes: p.integer().nullable(),
    place: p.text().nullable(),
    /** How often the invitation was changed (RFC 5545, SEQUENCE). */
    calendarSequence: p.integer().default(0),
    /** How many people it was to reach, as frozen. */
    recipientCount: p.integer(),
    finishedAt: p.datetime().nullable(),
    ...editable,
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'communication', 'audience', 'number'] },
  ],
  indexes: [
    { properties: ['organization', 'program', 'deliveredOn'] },
    { properties: ['organization', 'audience'] },
  ],
})

/** One going out of a communication to one audience, with its people as they were on that day. */
export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery)
