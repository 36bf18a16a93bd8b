import { defineEntity, p } from '@mikro-orm/core'
import type { SuggestionFigure } from '@tidemark/domain/blockers/signal'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Obstacle } from './obstacle.entity.ts'

const SuggestionAnswerSchema = defineEntity({
  name: 'SuggestionAnswer',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    /** The key of the rule that suggested. */
    rule: p.text(),
    answer: p.enum(['accepted', 'dismissed'] as const),
    reason: p.text(),
    /** What the rule said then, and by how much: a suggestion that was dismissed speaks again once it is clearly worse. */
    sentence: p.text(),
    figures: p.json<SuggestionFigure[]>(),
    /** The blocker that came of it; null when dismissed. */
    obstacle: () => p.manyToOne(Obstacle).deleteRule('cascade').nullable(),
    answeredBy: () => p.manyToOne(Account).deleteRule('restrict'),
    answeredAt: p.datetime().defaultRaw('now()'),
    /** Set when the answer was taken back: the suggestion stands again. */
    takenBackAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program', 'rule'] },
    { properties: ['organization', 'obstacle'] },
    { properties: ['organization', 'answeredBy'] },
  ],
})

/** What was made of a blocker that the data suggest, and why. */
export class SuggestionAnswer extends SuggestionAnswerSchema.class {}
SuggestionAnswerSchema.setClass(SuggestionAnswer)
