import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Obstacle } from '../blockers/obstacle.entity.ts'
import { ChangeStep } from '../kotter/change-step.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const EvidenceSchema = defineEntity({
  name: 'Evidence',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    /** What it stands for: a change step or an obstacle, one of both. */
    step: () => p.manyToOne(ChangeStep).deleteRule('cascade').nullable(),
    obstacle: () => p.manyToOne(Obstacle).deleteRule('cascade').nullable(),
    kind: p.enum(['text', 'link', 'file'] as const),
    title: p.text(),
    text: p.text().nullable(),
    url: p.text().nullable(),
    /** The day that it speaks of. */
    datedOn: p.date(),
    /** The criterion of the step's gate for which it reports a figure measured elsewhere. */
    criterion: p.text().nullable(),
    reportedCount: p.integer().nullable(),
    reportedOf: p.integer().nullable(),
    addedBy: () => p.manyToOne(Account).deleteRule('restrict'),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'step'] },
    { properties: ['organization', 'obstacle'] },
    { properties: ['organization', 'addedBy'] },
  ],
  checks: [
    { name: 'evidence_of_one', expression: 'num_nonnulls(step_id, obstacle_id) = 1' },
    {
      name: 'evidence_reported',
      expression:
        'num_nonnulls(criterion, reported_count, reported_of) = 0 or num_nonnulls(criterion, reported_count, reported_of) = 3 and reported_count >= 0 and reported_of >= 1 and reported_count <= reported_of',
    },
  ],
})

/** What is on file for a step or an obstacle: a text, a link or a file, perhaps with a figure that was measured elsewhere. */
export class Evidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(Evidence)
