import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const KeyMessageSchema = defineEntity({
  name: 'KeyMessage',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    text: p.text(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
})

/** A sentence that is to be heard again and again. */
export class KeyMessage extends KeyMessageSchema.class {}
KeyMessageSchema.setClass(KeyMessage)
