import type { StagedKindHandler } from '../imports/imports.module.ts'
import { compareAttendance } from './compare-attendance.ts'
import { describeAttendanceChanges } from './describe-attendance-changes.ts'
import { takeBackImported } from './take-back-imported.ts'
import { writeComparedAttendance } from './write-compared-attendance.ts'

/** Lets files of attendance in, as learning systems export them by the hundred thousand. */
export const attendanceImport: StagedKindHandler = {
  kind: 'attendance',
  who: 'HR imports attendance.',
  reach: ({ roles }) => (roles.some(({ role }) => role === 'hr') ? 'all' : 'nothing'),
  compare: compareAttendance,
  describe: describeAttendanceChanges,
  writeCompared: writeComparedAttendance,
  takeBack: takeBackImported,
}
