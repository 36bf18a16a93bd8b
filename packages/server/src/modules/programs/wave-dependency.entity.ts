import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Wave } from './wave.entity.ts'

const WaveDependencySchema = defineEntity({
  name: 'WaveDependency',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    wave: () => p.manyToOne(Wave).deleteRule('cascade'),
    dependsOn: () => p.manyToOne(Wave).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'wave', 'dependsOn'] }],
  indexes: [{ properties: ['organization', 'dependsOn'] }],
  checks: [{ name: 'wave_dependency_not_itself', expression: 'wave_id <> depends_on_id' }],
})

/** A wave that can't go live before another one. */
export class WaveDependency extends WaveDependencySchema.class {}
WaveDependencySchema.setClass(WaveDependency)
