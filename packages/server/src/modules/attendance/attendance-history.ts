import { asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { Attendance } from './attendance.entity.ts'
import { readSheetHead } from './sheet-head.read.ts'

/** The history of one person's entry on a sheet, for whoever keeps the sheet. */
export const attendanceHistory: HistoryKind = {
  table: 'attendance',
  async maySee({ em, viewer }, id) {
    const entry = await em.findOne(Attendance, { id })
    return entry !== null && (await readSheetHead(em, viewer, entry.session.id)) !== null
  },
  commands: {
    registerForTraining: 'Registered them',
    registerMyselfForTraining: 'Registered',
    unregisterFromTraining: 'Took them off the list',
    unregisterMyselfFromTraining: 'Gave the seat up',
    markAttendance: 'Put down who was there',
    signInAtRoom: 'Signed in at the room',
  },
  fields: {
    status: { label: 'Status', tell: asWords },
    isTakenOff: { label: 'Off the sheet' },
    scoreBefore: { label: 'Score before' },
    score: { label: 'Score' },
  },
}
