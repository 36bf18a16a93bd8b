import { defineEntity, p } from '@mikro-orm/core'
import { CHANNELS } from '@tidemark/domain/communications/channel'
import { COMMENT_WAYS, COMMUNICATION_STATES } from '@tidemark/domain/communications/communication'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Wave } from '../programs/wave.entity.ts'

const CommunicationSchema = defineEntity({
  name: 'Communication',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    title: p.text(),
    purpose: p.text(),
    /** The change step that it works for, 1 to 8. */
    step: p.smallint(),
    wave: () => p.manyToOne(Wave).nullable().deleteRule('restrict'),
    channel: p.enum(CHANNELS),
    senderName: p.text().nullable(),
    /** Markdown with placeholders. */
    body: p.text().nullable(),
    /** What is decided, and what people can still change: the two halves of a manager's brief. */
    fixed: p.text().nullable(),
    canChange: p.text().nullable(),
    commentWay: p.enum(COMMENT_WAYS).nullable(),
    /** Where answers to a mail go. */
    replyTo: p.text().nullable(),
    /** Good to know and no more: people may unsubscribe from such mails. */
    isOptional: p.boolean().default(false),
    state: p.enum(COMMUNICATION_STATES).default('draft'),
    plannedOn: p.date().nullable(),
    /** HH:MM where the clock shows the time zone's time. */
    startsAt: p.text().nullable(),
    /** IANA name. */
    timeZone: p.text().nullable(),
    minutes: p.integer().nullable(),
    place: p.text().nullable(),
    author: () => p.manyToOne(Account).deleteRule('restrict'),
    /** Who last changed what it says. */
    editedBy: () => p.manyToOne(Account).deleteRule('restrict'),
    approvedBy: () => p.manyToOne(Account).nullable().deleteRule('restrict'),
    approvedAt: p.datetime().nullable(),
    sentOn: p.date().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program', 'plannedOn'] },
    { properties: ['organization', 'wave'] },
    { properties: ['organization', 'author'] },
    { properties: ['organization', 'editedBy'] },
    { properties: ['organization', 'approvedBy'] },
  ],
  checks: [
    { name: 'communication_step', expression: 'step >= 1 and step <= 8' },
    {
      name: 'communication_approval',
      expression: `state = 'draft' or state = 'sent' or approved_by_id is not null`,
    },
    {
      name: 'communication_approved_by_another',
      expression: 'approved_by_id <> author_id and approved_by_id <> edited_by_id',
    },
    { name: 'communication_day', expression: `state <> 'scheduled' or planned_on is not null` },
  ],
})

/** Something that a program tells some of its audiences, on a day, by a channel and in the voice of a sender. */
export class Communication extends CommunicationSchema.class {}
CommunicationSchema.setClass(Communication)
