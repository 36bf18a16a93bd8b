import { defineEntity, p } from '@mikro-orm/core'
import { IMPORT_KINDS } from '@tidemark/domain/imports/import-kind'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'

const ImportMappingSchema = defineEntity({
  name: 'ImportMapping',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    kind: p.enum(IMPORT_KINDS),
    name: p.text(),
    /** Which column a field is read from, by the name of the field. */
    mapping: p.json<Record<string, string | null>>(),
    options: p.json<Record<string, unknown>>(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'kind', 'name'] }],
})

/** How files of one origin are read, kept under a name for the next one. */
export class ImportMapping extends ImportMappingSchema.class {}
ImportMappingSchema.setClass(ImportMapping)
