import { defineEntity, p } from '@mikro-orm/core'
import type { InstrumentContent } from '@tidemark/domain/readiness/instrument'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'

const ReadinessInstrumentSchema = defineEntity({
  name: 'ReadinessInstrument',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** The same in all versions: the word of a built-in one, a uuid of one's own. */
    family: p.text(),
    number: p.smallint(),
    isBuiltIn: p.boolean().default(false),
    name: p.text(),
    source: p.text().nullable(),
    licence: p.text().nullable(),
    content: p.json<InstrumentContent>(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'family', 'number'] }],
})

/** One version of an instrument. Once a round was opened with it, it never changes; a new version takes its place. */
export class ReadinessInstrument extends ReadinessInstrumentSchema.class {}
ReadinessInstrumentSchema.setClass(ReadinessInstrument)
