/**
 * How somebody stands to a session. `attended`: was there, without completing it; `completed`: did all that the course asks
 * for; `no_show`: was awaited and didn't come; `excused`: said so beforehand, or left for a reason.
 */
export const ATTENDANCE_STATUSES = ['registered', 'attended', 'completed', 'no_show', 'excused'] as const
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** Where an entry comes from: the sheet of a session, the sign-in page of its room, the person, a file, or a learning system. */
export const ATTENDANCE_SOURCES = ['sheet', 'room', 'person', 'file', 'learning_system'] as const
export type AttendanceSource = (typeof ATTENDANCE_SOURCES)[number]
