import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Evidence } from './evidence.entity.ts'

const EvidenceFileSchema = defineEntity({
  name: 'EvidenceFile',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    evidence: () => p.manyToOne(Evidence).deleteRule('cascade'),
    fileName: p.text(),
    mediaType: p.text(),
    byteCount: p.integer(),
    /** SHA-256 of the bytes, in hexadecimal. */
    sha256: p.text(),
    /** Null where a folder keeps the bytes. */
    bytes: p.blob().nullable().lazy(),
    storedAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'evidence'] }],
})

/** The file of a piece of evidence. */
export class EvidenceFile extends EvidenceFileSchema.class {}
EvidenceFileSchema.setClass(EvidenceFile)
