import { defineEntity, p } from '@mikro-orm/core'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { sealedUntilSettled } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessCommentSchema = defineEntity({
  name: 'ReadinessComment',
  ...sealedUntilSettled,
  properties: {
    /** Random, so that it tells no time. */
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    /** Once settled, the smallest unit above that has answers of ten; null = the whole round. */
    unit: () => p.manyToOne(BusinessUnit).nullable().deleteRule('restrict'),
    theme: p.text().$type<CommentTheme>(),
    body: p.text(),
    isSettled: p.boolean().default(false),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'round'] }, { properties: ['organization', 'unit'] }],
})

/** What somebody wrote with their answers, kept apart from them. */
export class ReadinessComment extends ReadinessCommentSchema.class {}
ReadinessCommentSchema.setClass(ReadinessComment)
