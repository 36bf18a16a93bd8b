import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const ObstacleSchema = defineEntity({
  name: 'Obstacle',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    /** A blocker hinders now, a risk may happen, an issue has happened. */
    kind: p.enum(['blocker', 'risk', 'issue'] as const),
    /** Which of Senge's ten it is; each blocker is one of them, a risk or an issue may be none. */
    challenge: p
      .enum([
        'not_enough_time',
        'no_help',
        'not_relevant',
        'walking_the_talk',
        'fear_and_anxiety',
        'assessment_and_measurement',
        'true_believers',
        'governance',
        'diffusion',
        'strategy_and_purpose',
      ] as const)
      .nullable(),
    title: p.text(),
    description: p.text().nullable(),
    severity: p.smallint(),
    /** Null for an issue: it has happened. */
    likelihood: p.smallint().nullable(),
    /** Numbers of Kotter's steps that it hinders, ascending. */
    steps: p.array((step) => Number(step)).columnType('smallint[]'),
    ownerName: p.text().nullable(),
    countermeasure: p.text().nullable(),
    raisedOn: p.date(),
    dueOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    /** What shows that it is over. */
    closingNote: p.text().nullable(),
    /** The rule over the data that suggested it; null = somebody's own. */
    suggestedBy: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
  checks: [
    { name: 'obstacle_severity', expression: 'severity >= 1 and severity <= 5' },
    { name: 'obstacle_likelihood', expression: 'likelihood is null or likelihood >= 1 and likelihood <= 5' },
    { name: 'obstacle_challenge', expression: `kind <> 'blocker'::text or challenge is not null` },
    { name: 'obstacle_closed', expression: 'closed_on is null or closing_note is not null' },
  ],
})

/** What stands in the way of a program: a blocker, a risk or an issue, kept apart by `kind`. */
export class Obstacle extends ObstacleSchema.class {}
ObstacleSchema.setClass(Obstacle)
