import type { ServerModule } from '../../kernel/server-module.ts'
import { AttendanceResolver } from './attendance.resolver.ts'
import { MyTrainingResolver } from './my-training.resolver.ts'
import { RegistrationResolver } from './registration.resolver.ts'
import { SessionSeatsResolver } from './session-seats.resolver.ts'
import { TrainingOnFileResolver } from './training-on-file.resolver.ts'

export const attendanceModule: ServerModule = {
  name: 'attendance',
  resolvers: [
    SessionSeatsResolver,
    AttendanceResolver,
    RegistrationResolver,
    MyTrainingResolver,
    TrainingOnFileResolver,
  ],
}

export { COMPLETED_ON, completedCourses, completingEntries, COMPLETES_COURSE } from './completed-courses.ts'
export { attendanceImport } from './import-attendance.ts'
export { openRoom } from './open-room.ts'
export { readRoomToken } from './room-token.ts'
export { type RoomOutcome, signInAtRoom } from './sign-in-at-room.ts'
export { attendanceHistory } from './attendance-history.ts'
export { attendancePersonalData } from './attendance-personal-data.ts'
export { trainingEntries } from './calendar-entries.read.ts'
export { countPeople } from './count-people.ts'
export { countSeats } from './count-seats.ts'
export { followSessions } from './follow-sessions.ts'
export { remindOfTraining } from './remind-of-training.ts'
export { trainingMails } from './training-mail.ts'
