import { defineEntity, p } from '@mikro-orm/core'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const FeedbackAnswerSchema = defineEntity({
  name: 'FeedbackAnswer',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    /** Whom it is shown to; null = everybody of the program. */
    audience: () => p.manyToOne(Audience).nullable().deleteRule('restrict'),
    theme: p.text().$type<CommentTheme>(),
    /** What was said, in one's own words. */
    said: p.text(),
    /** What is done about it, or why nothing is. */
    done: p.text(),
    answeredOn: p.date(),
    /** Null while it is being worded. */
    publishedOn: p.date().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }, { properties: ['organization', 'audience'] }],
})

/** "You said, we did": the answer to what several people may have said. */
export class FeedbackAnswer extends FeedbackAnswerSchema.class {}
FeedbackAnswerSchema.setClass(FeedbackAnswer)
