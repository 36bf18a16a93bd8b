import type { MarkAttendanceMutationVariables } from '../../generated/graphql.ts'
import type { KeptEntry } from './mark-outbox.ts'

/** Marks as the server takes them. */
export const inputOf = ({ sessionId, marks }: KeptEntry): MarkAttendanceMutationVariables => ({
  input: {
    sessionId,
    marks: marks.map(({ employeeId, version, status, score, scoreBefore }) => ({
      employeeId,
      // Nothing of the same person is before the first in line: what it was "after" has been answered.
      version: version === 'after' ? null : version,
      status,
      takeOff: status === null,
      ...(status !== null && { score, scoreBefore }),
    })),
  },
})
