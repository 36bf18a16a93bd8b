import { defineEntity, p } from '@mikro-orm/core'
import { AUDIENCE_KINDS, type AudienceRole } from '@tidemark/domain/audiences/audience'
import { CHANNELS } from '@tidemark/domain/communications/channel'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { WordList } from '../../kernel/word-list.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const AudienceSchema = defineEntity({
  name: 'Audience',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    name: p.text(),
    kind: p.enum(AUDIENCE_KINDS),
    /** The rule, beside its units: see `AudienceRule`. Empty for a list. */
    jobFamilies: p.type(WordList).columnType('text[]').$type<string[]>(),
    levels: p.type(WordList).columnType('text[]').$type<string[]>(),
    locations: p.type(WordList).columnType('text[]').$type<string[]>(),
    roles: p.array<AudienceRole>().columnType('text[]'),
    /** From which side the change is told to them. */
    slant: p.text().nullable(),
    /** What is in it for them, in their words. */
    whatsInIt: p.text().nullable(),
    preferredSender: p.text().nullable(),
    preferredChannel: p.enum(CHANNELS).nullable(),
    /** How often they want to hear something, in days; null = not agreed. */
    frequencyDays: p.integer().nullable(),
    /** The effective coverage (reach × understanding, 0..1) that they shall come to. */
    coverageTarget: p.double().$type<number>(),
    /** After how many days it is looked again whether it has stayed. */
    auditIntervalDays: p.integer(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
  checks: [
    {
      name: 'audience_numbers',
      expression: `frequency_days > 0 and audit_interval_days > 0 and coverage_target > '0'::double precision and coverage_target <= '1'::double precision`,
    },
  ],
})

/** People to whom the change means the same, so that one message fits them. */
export class Audience extends AudienceSchema.class {}
AudienceSchema.setClass(Audience)
