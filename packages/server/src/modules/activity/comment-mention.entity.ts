import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Comment } from './comment.entity.ts'

const CommentMentionSchema = defineEntity({
  name: 'CommentMention',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    comment: () => p.manyToOne(Comment).deleteRule('cascade'),
    account: () => p.manyToOne(Account).deleteRule('cascade'),
    readAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'comment', 'account'] }],
  indexes: [{ properties: ['organization', 'account', 'readAt'] }],
})

/** Somebody whom a comment calls by name, and when they had seen it. */
export class CommentMention extends CommentMentionSchema.class {}
CommentMentionSchema.setClass(CommentMention)
