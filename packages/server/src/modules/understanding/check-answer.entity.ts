import { defineEntity, p } from '@mikro-orm/core'
import { sealedUntilCounted } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

const CheckAnswerSchema = defineEntity({
  name: 'CheckAnswer',
  ...sealedUntilCounted,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    check: () => p.manyToOne(UnderstandingCheck).deleteRule('cascade'),
    /** In the order of the questions: the place of the option from 0, or 1 to 5; null where none was given. */
    answers: p.array<number | null>().columnType('smallint[]'),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'check'] }],
})

/** What one person answered, for as long as a check is open: then it is counted and taken away. Nobody of the app can read it. */
export class CheckAnswer extends CheckAnswerSchema.class {}
CheckAnswerSchema.setClass(CheckAnswer)
