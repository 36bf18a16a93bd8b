import type { AttendanceRow } from '@tidemark/domain/imports/attendance-row'

/** The columns of the table that rows of a kind wait in, with their PostgreSQL types. */
export const STAGED_COLUMNS = {
  attendance: {
    row: 'int',
    staffNumber: 'text',
    email: 'text',
    courseCode: 'text',
    sessionCode: 'text',
    status: 'text',
    outcome: 'text',
    score: 'double precision',
    scoreBefore: 'double precision',
    registeredOn: 'date',
    registeredDay: 'int',
    endedOn: 'date',
    endedDay: 'int',
    isRecognized: 'boolean',
  } satisfies Record<keyof AttendanceRow, string>,
} as const
