import type { HistoryKind } from '../../kernel/history-kind.ts'
import { unitsInSight } from '../access/access.module.ts'
import { isInReach } from './units-in-reach.read.ts'
import { whoSeesUnit } from './who-sees-unit.read.ts'

/** The history of a unit. */
export const unitHistory: HistoryKind = {
  table: 'business_unit',
  title: 'name',
  maySee: ({ em, viewer }, id) => isInReach(em, unitsInSight(viewer), id),
  whoMaySee: whoSeesUnit,
  commands: {
    createUnit: 'Added the unit',
    updateUnit: 'Changed the unit',
    moveUnit: 'Moved the unit',
    archiveUnit: 'Closed the unit',
    restoreUnit: 'Opened the unit again',
  },
  fields: {
    code: { label: 'Code' },
    name: { label: 'Name' },
    headcount: { label: 'Head-count' },
    parentId: { label: 'Unit above', names: { table: 'business_unit', column: 'name' } },
  },
}
