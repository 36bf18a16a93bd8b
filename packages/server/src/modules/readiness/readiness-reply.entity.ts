import { defineEntity, p } from '@mikro-orm/core'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessReplySchema = defineEntity({
  name: 'ReadinessReply',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    theme: p.text().$type<CommentTheme>(),
    /** What was said, in one's own words. */
    said: p.text(),
    /** What is done about it, or why nothing is. */
    done: p.text(),
    answeredOn: p.date(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'round'] }],
})

/** "You said, we did": the answer to what was written about a theme. */
export class ReadinessReply extends ReadinessReplySchema.class {}
ReadinessReplySchema.setClass(ReadinessReply)
