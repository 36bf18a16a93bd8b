import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Wave } from '../programs/wave.entity.ts'

const ShortTermWinSchema = defineEntity({
  name: 'ShortTermWin',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    /** Null: of the program as a whole. */
    wave: () => p.manyToOne(Wave).deleteRule('cascade').nullable(),
    title: p.text(),
    story: p.text().nullable(),
    wonOn: p.date().nullable(),
    metric: p.text().nullable(),
    unit: p.text().nullable(),
    baseline: p.double().$type<number>().nullable(),
    result: p.double().$type<number>().nullable(),
    /** Who sees it with their own eyes, and where; null = not visible yet. */
    visibleHow: p.text().nullable(),
    /** Why nobody can argue it away; null = not unambiguous yet. */
    unambiguousWhy: p.text().nullable(),
    /** How it comes from the change and not from elsewhere; null = not tied to it yet. */
    tiedToChangeHow: p.text().nullable(),
    /** Names of the people or teams who were thanked. */
    recognized: p.json<string[]>(),
    recognizedOn: p.date().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }, { properties: ['organization', 'wave'] }],
})

/** A result that shows within months that the change pays: visible, unambiguous, tied to it (Kotter 1996, chapter 8). */
export class ShortTermWin extends ShortTermWinSchema.class {}
ShortTermWinSchema.setClass(ShortTermWin)
