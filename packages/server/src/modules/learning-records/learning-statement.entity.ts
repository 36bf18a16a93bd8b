import { defineEntity, p } from '@mikro-orm/core'
import { STATEMENT_STATES } from '@tidemark/domain/learning-records/statement'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Attendance } from '../attendance/attendance.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import type { EntryBefore } from './heard-statement.ts'
import { LearningSource } from './learning-source.entity.ts'

const LearningStatementSchema = defineEntity({
  name: 'LearningStatement',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    source: () => p.manyToOne(LearningSource).deleteRule('restrict'),
    /** Its own id, by which a statement that comes twice counts once. */
    statementId: p.uuid(),
    /** Of all that it says: the same id with other words is refused. */
    digest: p.text(),
    state: p.enum(STATEMENT_STATES),
    /** Why it waits, or is of no concern. */
    reason: p.text().nullable(),
    /** All that it says, for as long as it waits, or as an answer decides what it means: that can be taken back. */
    statement: p.json<Record<string, unknown>>().nullable(),
    /** Whom and what it means, as it says so itself; kept along with it. */
    personKey: p.text().nullable(),
    activityKey: p.text().nullable(),
    attendance: () => p.manyToOne(Attendance).nullable().deleteRule('restrict'),
    /** What was on file before, and which version it made of that: as long as that is the last one, it can be taken back. */
    before: p.json<EntryBefore>().nullable(),
    madeVersion: p.integer().nullable(),
    receivedAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'statementId'] }],
  indexes: [
    { properties: ['organization', 'source', 'receivedAt'] },
    { properties: ['organization', 'state'] },
    { properties: ['organization', 'attendance'] },
  ],
  checks: [
    {
      name: 'learning_statement_waits',
      expression: `statement is not null or state <> 'waiting'::text`,
    },
  ],
})

/** One statement of a learning system (xAPI), and what became of it. */
export class LearningStatement extends LearningStatementSchema.class {}
LearningStatementSchema.setClass(LearningStatement)
