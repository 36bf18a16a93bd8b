import { defineEntity, p } from '@mikro-orm/core'
import type { Language } from '@tidemark/domain/readiness/instrument'
import type { Trait } from '@tidemark/domain/readiness/round'
import type { RoundStatistics } from '@tidemark/domain/readiness/round-statistics'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'

const ReadinessRoundSchema = defineEntity({
  name: 'ReadinessRound',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    instrument: () => p.manyToOne(ReadinessInstrument).deleteRule('restrict'),
    name: p.text(),
    kind: p.enum(['baseline', 'before_go_live', 'after_30_days', 'after_90_days', 'own'] as const),
    scope: p.enum(['program', 'waves', 'units'] as const),
    /** Answered by people here, or put on file from answers given elsewhere. */
    origin: p.enum(['survey', 'file'] as const).default('survey'),
    opensOn: p.date(),
    /** The last day on which it can be answered. */
    closesOn: p.date(),
    languages: p.array<Language>().columnType('text[]'),
    /** What groups may be compared by, in this order; a person's traits stand in the same order. */
    traits: p.array<Trait>().columnType('text[]'),
    /** Whether those who haven't answered are reminded three days before it closes. */
    remindsBeforeClosing: p.boolean().default(true),
    remindedOn: p.date().nullable(),
    /** How many reminders there were at most: those invited less those shown as having answered, in steps of five. */
    remindedAtMost: p.integer().nullable(),
    asksForComments: p.boolean().default(true),
    openedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** How many were asked, once opened. */
    invitedCount: p.integer().nullable(),
    /** How many answered, once closed. */
    answeredCount: p.integer().nullable(),
    /** The smallest group that it shows, as the organization had it when the round was opened. */
    minimumGroupSize: p.smallint().nullable(),
    /** What is said of the answers as a whole, once closed. */
    statistics: p.json<RoundStatistics>().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program', 'opensOn'] },
    { properties: ['organization', 'instrument'] },
  ],
  checks: [
    { name: 'readiness_round_dates', expression: 'opens_on <= closes_on' },
    {
      name: 'readiness_round_order',
      expression: 'closed_at is null or opened_at is not null',
    },
    { name: 'readiness_round_minimum', expression: 'minimum_group_size >= 5' },
  ],
})

/** One asking of an instrument, from the day it opens to the day it closes. */
export class ReadinessRound extends ReadinessRoundSchema.class {}
ReadinessRoundSchema.setClass(ReadinessRound)
