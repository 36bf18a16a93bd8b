import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { ImportRun } from '../imports/import-run.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const RecordingSchema = defineEntity({
  name: 'Recording',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    observer: () => p.manyToOne(Account).deleteRule('restrict'),
    importRun: () => p.manyToOne(ImportRun).nullable().deleteRule('restrict'),
    /** Chosen by the sender; a repeated send with the same key adds nothing. */
    idempotencyKey: p.text(),
    recordedAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'idempotencyKey'] }],
  indexes: [
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'observer'] },
    { properties: ['organization', 'importRun'] },
  ],
})

/** One act of writing observations down: by whom, when, by hand or from a file. */
export class Recording extends RecordingSchema.class {}
RecordingSchema.setClass(Recording)
