import { defineEntity, p } from '@mikro-orm/core'
import { sealedUntilCounted } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingEvaluation } from './training-evaluation.entity.ts'

const EvaluationAnswerSchema = defineEntity({
  name: 'EvaluationAnswer',
  ...sealedUntilCounted,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    evaluation: () => p.manyToOne(TrainingEvaluation).deleteRule('cascade'),
    /** In the order of the statements, 1 to 5; null where none was given. */
    answers: p.array<number | null>().columnType('smallint[]'),
    comment: p.text().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'evaluation'] }],
})

/** What one person said of a session, until it is closed: then it is counted and taken away. Nobody of the app can read it. */
export class EvaluationAnswer extends EvaluationAnswerSchema.class {}
EvaluationAnswerSchema.setClass(EvaluationAnswer)
