import { defineEntity, p } from '@mikro-orm/core'
import type { AnswerDistributions } from '@tidemark/domain/readiness/answer-distributions'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessFigureSchema = defineEntity({
  name: 'ReadinessFigure',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    /** With all units below it; null = the whole round. */
    unit: () => p.manyToOne(BusinessUnit).nullable().deleteRule('restrict'),
    /** Those whose traits are these ('*' = any), in the order of the round's traits; null = everybody. */
    traits: p.array().columnType('text[]').nullable(),
    invitedCount: p.integer().nullable(),
    answeredCount: p.integer(),
    /** One entry an item, answers turned: how many answered it, their sum, sum of squares, and how many were favourable. */
    counts: p.array<number>().columnType('int[]'),
    sums: p.array<number>().columnType('double precision[]'),
    squares: p.array<number>().columnType('double precision[]'),
    favourables: p.array<number>().columnType('int[]'),
    /** Where ten or more stand behind it. */
    distributions: p.json<AnswerDistributions>().nullable(),
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'round', 'unit', 'traits'] },
  ],
  indexes: [{ properties: ['organization', 'unit'] }],
})

/**
 * What a closed round says of one group. Only groups from which nobody's answers can be worked out have such a row, so a
 * read has nothing to hide: what isn't here isn't known.
 */
export class ReadinessFigure extends ReadinessFigureSchema.class {}
ReadinessFigureSchema.setClass(ReadinessFigure)
