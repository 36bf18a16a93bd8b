import { defineEntity, p } from '@mikro-orm/core'
import { FEEDBACK_SOURCES } from '@tidemark/domain/feedback/feedback'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Briefing } from '../briefings/briefing.entity.ts'
import { Communication } from '../communications/communication.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { FeedbackAnswer } from './feedback-answer.entity.ts'

const FeedbackSchema = defineEntity({
  name: 'Feedback',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    communication: () => p.manyToOne(Communication).nullable().deleteRule('restrict'),
    /** Whom the message went to that it is about; null where that would tell who said it. */
    audience: () => p.manyToOne(Audience).nullable().deleteRule('restrict'),
    briefing: () => p.manyToOne(Briefing).nullable().deleteRule('restrict'),
    source: p.enum(FEEDBACK_SOURCES),
    theme: p.text().$type<CommentTheme>(),
    body: p.text(),
    /** Who said it; null = they gave no name, and nothing leads to them. */
    employee: () => p.manyToOne(Employee).nullable().deleteRule('cascade'),
    /** The Monday of the week where no name was given. */
    receivedOn: p.date(),
    /** Who sees to an answer. */
    owner: () => p.manyToOne(Account).nullable().deleteRule('restrict'),
    answer: () => p.manyToOne(FeedbackAnswer).nullable().deleteRule('restrict'),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program', 'receivedOn'] },
    { properties: ['organization', 'communication'] },
    { properties: ['organization', 'audience'] },
    { properties: ['organization', 'briefing'] },
    { properties: ['organization', 'employee'] },
    { properties: ['organization', 'owner'] },
    { properties: ['organization', 'answer'] },
  ],
})

/** What somebody said about the change, until it is answered and after. */
export class Feedback extends FeedbackSchema.class {}
FeedbackSchema.setClass(Feedback)
