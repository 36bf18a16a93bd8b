import type { AttendanceSource } from '@tidemark/domain/attendance/attendance'
import { registerEnum } from '../../kernel/register-enum.ts'

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
