import {
  type AttendanceMark,
  attendanceMarks,
  isBelowPass,
} from '@tidemark/domain/attendance/attendance-mark'
import { roomHours } from '@tidemark/domain/attendance/room-hours'
import type { Problem } from '@tidemark/domain/kernel/problem'
import { z } from 'zod'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked, PUT_RIGHT } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { AttendanceMarkedType, SheetHead } from './attendance-sheet.type.ts'
import type { MarkAttendanceInput } from './mark-attendance.input.ts'
import { type MarkedPerson, readMarkedPeople } from './marked-people.read.ts'
import { holdForSeats, settleSeats } from './seats-of-marks.ts'
import { readSheetRows } from './sheet-rows.read.ts'
import { sheetToKeep } from './sheet-head.read.ts'
import { writeMarks } from './write-marks.ts'

/** Says whether it can be put down now who was at a session, and why not. */
export function whyNotMarked({ isCancelled, ...session }: SheetHead, now: Date): string | null {
  if (isCancelled) return 'This session was cancelled: nobody was there.'
  return now < roomHours(session).opensAt ? 'This session has not begun yet.' : null
}

/**
 * Puts down who was at a session. A mark whose entry somebody else has changed since isn't put down: it comes back with what
 * is on file, while the others stand, so that a list of fifty never waits for one. Whatever is wrong in itself refuses all.
 */
export async function markAttendance(
  command: Command,
  input: MarkAttendanceInput,
): Promise<AttendanceMarkedType> {
  const { em, viewer, now } = command
  const sheet = await sheetToKeep(em, viewer, input.sessionId)
  const { marks } = checked(z.object({ marks: attendanceMarks }), {
    marks: input.marks.map(({ version = null, status = null, takeOff, ...mark }) => ({
      ...mark,
      version,
      status,
      takeOff: takeOff ?? false,
    })),
  })
  const head = await holdForSeats(command, sheet, marks)
  const people = await readMarkedPeople(em, sheet, marks.map(({ employeeId }) => employeeId).filter(isId))
  refuseWhatIsWrong(marks, people, sheet, now)

  const known = marks.flatMap((mark) => {
    const person = people.get(mark.employeeId)
    return person ? [{ mark, person }] : []
  })
  const current = known.filter(({ mark, person }) => mark.version === person.version)
  const written = await writeMarks(em, sheet, current, { organizationId: viewer.organizationId, now })
  for (const { mark, person } of current) {
    const id = written.get(mark.employeeId)
    if (id !== undefined) command.auditEdit(id, changesByMark(mark, person))
  }
  const moved = head ? await settleSeats(command, { sheet, head }, current) : []
  // Somebody may have said the very same in the meantime: then there is nothing to ask.
  const agreed = known.filter(
    ({ mark, person }) => mark.version !== person.version && saysTheSame(mark, person),
  )
  const done = new Set([...written.keys(), ...agreed.map(({ mark }) => mark.employeeId)])
  const rows = await readSheetRows(em, sheet, [...known.map(({ mark }) => mark.employeeId), ...moved])
  const byEmployee = new Map(rows.map((row) => [row.employeeId, row]))
  return {
    sessionId: sheet.id,
    rows: rows.filter(({ employeeId }) => done.has(employeeId)),
    movedUp: rows.filter(({ employeeId }) => moved.includes(employeeId) && !done.has(employeeId)),
    takenOff: [...done].filter((employeeId) => !byEmployee.has(employeeId)),
    conflicts: known
      .filter(({ mark }) => !done.has(mark.employeeId))
      .map(({ mark: { employeeId }, person: { fullName } }) => ({
        employeeId,
        fullName,
        onFile: byEmployee.get(employeeId) ?? null,
      })),
  }
}

/** Everything that no version could make right, each with the person's name: the list that was sent may be long. */
function refuseWhatIsWrong(
  marks: readonly AttendanceMark[],
  people: ReadonlyMap<string, MarkedPerson>,
  sheet: SheetHead,
  now: Date,
) {
  const tooEarly = whyNotMarked(sheet, now)
  const problems = marks.flatMap((mark, place): Problem[] => {
    const person = people.get(mark.employeeId)
    const at = `marks.${place}`
    if (!person)
      return [
        {
          field: `${at}.employeeId`,
          code: 'unknown',
          message: 'Choose somebody who works in the organization.',
        },
      ]
    const saysPresence = !mark.takeOff && mark.status !== 'registered' && mark.status !== 'excused'
    if (tooEarly !== null && (saysPresence || sheet.isCancelled))
      return [{ field: `${at}.status`, code: 'not_begun', message: `${person.fullName}: ${tooEarly}` }]
    const score = mark.score === undefined ? person.score : mark.score
    const rule = { passScore: sheet.passScore, isPart: sheet.partOfId !== null }
    if (isBelowPass(mark.status, score, rule))
      return [
        {
          field: `${at}.score`,
          code: 'not_passed',
          message: `${person.fullName}: with less than ${sheet.passScore} points the course isn’t completed. Mark them as attended, or correct the score.`,
        },
      ]
    return []
  })
  if (problems.length > 0) throw new Refused('INVALID_INPUT', PUT_RIGHT, problems)
}

/** What a mark leaves as it is counts as said: only what it sets can differ. */
const changesByMark = ({ status, takeOff, score, scoreBefore }: AttendanceMark, person: MarkedPerson) =>
  changesOf(person, {
    ...(takeOff ? { isTakenOff: true } : { isTakenOff: false, status }),
    ...(score !== undefined && { score }),
    ...(scoreBefore !== undefined && { scoreBefore }),
  })

const saysTheSame = (mark: AttendanceMark, person: MarkedPerson) =>
  Object.keys(changesByMark(mark, person)).length === 0
