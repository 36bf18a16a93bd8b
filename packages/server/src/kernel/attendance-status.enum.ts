import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { registerEnum } from './register-enum.ts'

/** Registered here because sheets and imports, which don't know each other, speak of it. */
export const AttendanceStatusEnum = registerEnum<AttendanceStatus>(
  'AttendanceStatus',
  'How somebody stands to a session.',
  {
    registered: 'Is expected, or waits for a seat.',
    attended: 'Was there, without completing it.',
    completed: 'Did all that the course asks for.',
    no_show: 'Was expected and didn’t come.',
    excused: 'Said so beforehand, or left for a reason.',
  },
)
