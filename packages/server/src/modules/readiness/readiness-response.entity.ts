import { defineEntity, p } from '@mikro-orm/core'
import { sealedUntilSettled } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessResponseSchema = defineEntity({
  name: 'ReadinessResponse',
  ...sealedUntilSettled,
  properties: {
    /** Random, so that it tells no time. */
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    /**
     * The unit of the person when the round opened; once settled, the smallest unit above that is safe to show, null where
     * that is the whole round.
     */
    unit: () => p.manyToOne(BusinessUnit).nullable().deleteRule('restrict'),
    /** In the order of the round's traits; taken away when the round is settled. */
    traits: p.array().columnType('text[]').nullable(),
    /** The Monday of the week. */
    week: p.date(),
    /** In the order of the instrument's items, as answered (not turned); null where none was given. */
    answers: p.array<number | null>().columnType('double precision[]'),
    isSettled: p.boolean().default(false),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'round'] }, { properties: ['organization', 'unit'] }],
})

/**
 * What one person answered; nothing leads from it to the person. While the round is open the app can add such rows and
 * not read them. When it closes they are settled: put into groups that are large enough, in a random order.
 */
export class ReadinessResponse extends ReadinessResponseSchema.class {}
ReadinessResponseSchema.setClass(ReadinessResponse)
