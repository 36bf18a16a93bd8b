import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const CommentSchema = defineEntity({
  name: 'Comment',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** Where its record belongs to; null for a unit's or an employee's. */
    program: () => p.manyToOne(Program).deleteRule('cascade').nullable(),
    /** Any record that has a history. */
    subjectId: p.uuid(),
    author: () => p.manyToOne(Account).deleteRule('restrict'),
    body: p.text(),
    editedAt: p.datetime().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'subjectId'] },
    { properties: ['organization', 'program', 'createdAt'] },
    { properties: ['organization', 'author'] },
  ],
})

/** What somebody says about a record. */
export class Comment extends CommentSchema.class {}
CommentSchema.setClass(Comment)
