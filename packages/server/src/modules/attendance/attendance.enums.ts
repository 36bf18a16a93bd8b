import type { AttendanceSource, AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { registerEnum } from '../../kernel/register-enum.ts'

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

export const AttendanceSourceEnum = registerEnum<AttendanceSource>(
  'AttendanceSource',
  'Where an entry of attendance comes from.',
  {
    sheet: 'The sheet of the session.',
    room: 'The sign-in page of its room.',
    person: 'The person.',
    file: 'A file.',
    learning_system: 'A learning system.',
  },
)
