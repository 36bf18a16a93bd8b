import { ERASING_COMMAND } from '../../kernel/erasing-command.ts'
import type { HistoryKind } from '../../kernel/history-kind.ts'
import { peopleInSight } from '../access/access.module.ts'
import { isInReach } from './units-in-reach.read.ts'

/** The history of a person's record, for those who may look the person up by name. */
export const employeeHistory: HistoryKind = {
  table: 'employee',
  maySee: async ({ em, viewer }, id) => {
    const [employee]: { unitId: string }[] = await em.execute(
      'select unit_id as "unitId" from employee where id = ?',
      [id],
    )
    return employee !== undefined && isInReach(em, peopleInSight(viewer), employee.unitId)
  },
  commands: {
    createEmployee: 'Added the person',
    updateEmployee: 'Changed the person’s data',
    moveEmployee: 'Moved the person to another unit',
    takeBackEmployeeMove: 'Took back the last move',
    archiveEmployee: 'Put down that the person left',
    restoreEmployee: 'Took back that the person left',
    exportEmployee: 'Handed out the person’s data',
    [ERASING_COMMAND]: 'Erased the person’s data',
  },
  fields: {
    staffNumber: { label: 'Staff number' },
    fullName: { label: 'Name' },
    email: { label: 'E-mail' },
    jobTitle: { label: 'Job title' },
    jobFamily: { label: 'Job family' },
    level: { label: 'Level' },
    location: { label: 'Location' },
    unitId: { label: 'Unit', names: { table: 'business_unit', column: 'name' } },
    startsOn: { label: 'From' },
  },
}
