import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'

const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeed',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    account: () => p.manyToOne(Account).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'account'] }],
})

/** That somebody reads their days in a calendar of their own. Its link names it: with another id, the old link is dead. */
export class CalendarFeed extends CalendarFeedSchema.class {}
CalendarFeedSchema.setClass(CalendarFeed)
