import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Wave } from '../programs/wave.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessRoundWaveSchema = defineEntity({
  name: 'ReadinessRoundWave',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    wave: () => p.manyToOne(Wave).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'round', 'wave'] }],
  indexes: [{ properties: ['organization', 'wave'] }],
})

/** A wave whose people a round asks. */
export class ReadinessRoundWave extends ReadinessRoundWaveSchema.class {}
ReadinessRoundWaveSchema.setClass(ReadinessRoundWave)
