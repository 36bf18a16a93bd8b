import { defineEntity, p } from '@mikro-orm/core'
import { IMPORT_KINDS } from '@tidemark/domain/imports/import-kind'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'

const ImportRunSchema = defineEntity({
  name: 'ImportRun',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    uploadedBy: () => p.manyToOne(Account).deleteRule('restrict'),
    kind: p.enum(IMPORT_KINDS),
    fileName: p.text(),
    /** The bytes as they came, so that a run that was cut off can be run again. */
    file: p.blob().lazy(),
    status: p
      .enum([
        'uploaded',
        'planned',
        'applying',
        'applied',
        'taken_back',
        'cancelled',
        'interrupted',
        'failed',
      ] as const)
      .default('uploaded'),
    columns: p.json<string[]>(),
    sampleRows: p.json<string[][]>(),
    mapping: p.json<Record<string, string | null>>(),
    options: p.json<Record<string, unknown>>(),
    /** What the last dry run said; null until there was one. */
    plan: p.json<unknown>().nullable().lazy(),
    planDigest: p.text().nullable(),
    progressDone: p.integer().default(0),
    progressTotal: p.integer().default(0),
    message: p.text().nullable(),
    uploadedAt: p.datetime().defaultRaw('now()'),
    heartbeatAt: p.datetime().nullable(),
    appliedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'uploadedAt'] }, { properties: ['organization', 'uploadedBy'] }],
})

/** One file on its way in: uploaded, planned (dry run), applied, all or nothing. */
export class ImportRun extends ImportRunSchema.class {}
ImportRunSchema.setClass(ImportRun)
