import type { ServerModule } from '../../kernel/server-module.ts'
import { AttendanceResolver } from './attendance.resolver.ts'
import { SessionSeatsResolver } from './session-seats.resolver.ts'

export const attendanceModule: ServerModule = {
  name: 'attendance',
  resolvers: [SessionSeatsResolver, AttendanceResolver],
}

export { AttendanceSourceEnum } from './attendance.enums.ts'
export { COMPLETED_ON, completedCourses, COMPLETES_COURSE } from './completed-courses.ts'
export { attendanceImport } from './import-attendance.ts'
export { openRoom } from './open-room.ts'
export { readRoomToken } from './room-token.ts'
export { type RoomOutcome, signInAtRoom } from './sign-in-at-room.ts'
