import type { AttendanceMark } from '@tidemark/domain/attendance/attendance-mark'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { holdSession } from '../training/training.module.ts'
import type { TrainingSession } from '../training/training-session.entity.ts'
import type { SheetHead } from './attendance-sheet.type.ts'
import { fillSeats } from './fill-seats.ts'
import type { MarkedPerson } from './marked-people.read.ts'
import { tellPeople } from './tell-people.ts'
import { needsSeat } from './write-marks.ts'

interface Marked {
  mark: AttendanceMark
  person: MarkedPerson
}

/** Until when seats are given to people, who then have to be told. */
const isToCome = ({ isSelfPaced, endsAt, startsAt }: SheetHead, now: Date) =>
  (isSelfPaced ? endsAt : startsAt) > now

/**
 * The session, held, while a seat that a mark frees can still go to somebody who waits, or where a mark books one. It is held
 * before the entries are written, as whoever registers does; once it has begun, other marks wait for nobody.
 */
export async function holdForSeats(command: Command, sheet: SheetHead, marks: readonly AttendanceMark[]) {
  const mayBook = isToCome(sheet, command.now) || marks.some(({ status }) => status === 'registered')
  if (sheet.partOfId !== null || !mayBook) return null
  return (await holdSession(command, sheet.id)).head
}

/**
 * Gives seats to those who come back to theirs and to whoever waits, and tells those who lost or got theirs by the sheet. Answers
 * who has one now.
 */
export async function settleSeats(
  { em, now }: Command,
  { sheet, head }: { sheet: SheetHead; head: TrainingSession },
  marked: readonly Marked[],
): Promise<string[]> {
  const back = marked.filter(({ mark, person }) => needsSeat(mark, person, sheet))
  const moved = await fillSeats(
    em,
    head,
    now,
    back.map(({ mark }) => mark.employeeId),
  )
  if (!isToCome(sheet, now)) return moved
  const gone = marked.filter(
    ({ mark: { takeOff, status }, person }) =>
      (takeOff || status === 'excused') && (person.hasSeat || person.isWaiting),
  )
  const employeeIds = [...gone, ...back.filter(({ person }) => !person.isWaiting)].map(
    ({ mark }) => mark.employeeId,
  )
  await tellPeople(em, { kind: 'training_registration', sessionId: head.id, employeeIds, occasion: newId() })
  return moved
}
