import type { AttendanceSource, AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LARGEST_PAGE } from '../../kernel/page.input.ts'
import { PageType } from '../../kernel/page.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { AttendanceStatusEnum } from '../../kernel/attendance-status.enum.ts'
import { AttendanceSourceEnum } from './attendance.enums.ts'

@ObjectType('SheetPerson', { description: 'Somebody who can be put on a session’s sheet.' })
export class SheetPersonType {
  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => String, { description: 'Their name.' })
  fullName: string

  @Field(() => String, { description: 'Their staff number.' })
  staffNumber: string

  @Field(() => String, { description: 'The name of the unit that they are in.' })
  unitName: string

  @Field(() => Boolean, { description: 'Whether they are on the sheet.' })
  isOnSheet: boolean
}

@ObjectType('SheetRow', { description: 'How one person stands to a session.' })
export class SheetRowType {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string

  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => String, { description: 'Their name.' })
  fullName: string

  @Field(() => String, { description: 'Their staff number.' })
  staffNumber: string

  @Field(() => String, { description: 'Their unit on the day of the session.' })
  unitName: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Grows with each change; send it back with a mark. Null: nothing is on file but that their series has them.',
  })
  version: number | null

  @Field(() => AttendanceStatusEnum, { description: 'How they stand to it.' })
  status: AttendanceStatus

  @Field(() => Boolean, { description: 'Whether they wait for a seat.' })
  isWaiting: boolean

  @Field(() => Boolean, {
    description: 'Whether they are a no-show only because the sheet was closed while they were registered.',
  })
  isPresumed: boolean

  @Field(() => Float, { nullable: true, description: 'Points of a hundred in the test before.' })
  scoreBefore: number | null

  @Field(() => Float, { nullable: true, description: 'Points of a hundred at the end.' })
  score: number | null

  @Field(() => AttendanceSourceEnum, { nullable: true, description: 'Where the entry comes from.' })
  source: AttendanceSource | null
}

@ObjectType('SheetPage', { description: 'Some people of a sheet, by name.' })
export class SheetPageType extends PageType {
  @AtMost(LARGEST_PAGE)
  @Field(() => [SheetRowType], { description: 'The people.' })
  items: SheetRowType[]
}

/** What the fields of a sheet are worked out from; kept with answers, so it holds no secret. */
export interface SheetHead {
  id: string
  version: number
  partOfId: string | null
  courseTitle: string
  sessionName: string | null
  passScore: number | null
  startsAt: Date
  endsAt: Date
  timeZone: string
  isSelfPaced: boolean
  isHeld: boolean
  isCancelled: boolean
  roomKey: string
}

@ObjectType('AttendanceSheet', {
  description: 'Who was at a session, as it is put down by who keeps its sheet.',
})
export class AttendanceSheetType {
  @Field(() => ID, { description: 'The session.' })
  id: string

  @Field(() => Int, { description: 'The version of the session; send it back to close or open the sheet.' })
  version: number

  @Field(() => String, { description: 'The course.' })
  courseTitle: string

  @Field(() => String, { nullable: true, description: 'What tells the session from others of its course.' })
  sessionName: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'The score from which the course is passed; null where nothing is tested.',
  })
  passScore: number | null

  @Field(() => Date, { description: 'When the session starts.' })
  startsAt: Date

  @Field(() => Date, { description: 'When it ends.' })
  endsAt: Date

  @Field(() => String, { description: 'The time zone of its place.' })
  timeZone: string

  @Field(() => Boolean, { description: 'Whether people take it whenever they like between start and end.' })
  isSelfPaced: boolean

  @Field(() => Boolean, { description: 'Whether the sheet was closed: it is on file who was there.' })
  isHeld: boolean

  @Field(() => Boolean, { description: 'Whether the session was cancelled.' })
  isCancelled: boolean
}

@ObjectType('RoomLink', {
  description: 'Where people sign in at the room of a session, by phone and without an account.',
})
export class RoomLinkType {
  @Field(() => String, { description: 'Where the page is, for whoever has the link.' })
  link: string

  @Field(() => Date, { description: 'From when people can sign in.' })
  opensAt: Date

  @Field(() => Date, { description: 'Until when.' })
  closesAt: Date
}

@ObjectType('SheetConflict', {
  description: 'A mark that wasn’t put down: somebody else changed the entry since.',
})
export class SheetConflictType {
  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => String, { description: 'Their name.' })
  fullName: string

  @Field(() => SheetRowType, {
    nullable: true,
    description: 'What is on file now; null if they were taken off the sheet.',
  })
  onFile: SheetRowType | null
}

/** The most marks that are answered at once. */
const MARKS_ANSWERED = 250

@ObjectType('AttendanceMarked', { description: 'What was put down, and what has to be asked about first.' })
export class AttendanceMarkedType {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string

  @AtMost(MARKS_ANSWERED)
  @Field(() => [SheetRowType], { description: 'The entries as they are now.' })
  rows: SheetRowType[]

  @AtMost(MARKS_ANSWERED)
  @Field(() => [SheetRowType], {
    description: 'Entries of others who waited and have a seat now that marks have freed.',
  })
  movedUp: SheetRowType[]

  @AtMost(MARKS_ANSWERED)
  @Field(() => [ID], { description: 'The employees who were taken off the sheet.' })
  takenOff: string[]

  @AtMost(MARKS_ANSWERED)
  @Field(() => [SheetConflictType], {
    description:
      'Marks that were not put down, since the entry has changed: send them again with its version.',
  })
  conflicts: SheetConflictType[]
}

@ObjectType('AttendanceSheetClosed', { description: 'A sheet was closed or opened again.' })
export class AttendanceSheetClosedType {
  @Field(() => AttendanceSheetType, { description: 'The sheet as it is now.' })
  sheet: SheetHead

  @Field(() => Int, { description: 'How many people it made a no-show, or made registered again.' })
  changed: number
}

export const MarkAttendanceResult = resultOf('MarkAttendanceResult', AttendanceMarkedType, 'AttendanceMarked')
export const sheetResult = (name: string) => resultOf(`${name}Result`, AttendanceSheetType, 'AttendanceSheet')
export const closedResult = (name: string) =>
  resultOf(`${name}Result`, AttendanceSheetClosedType, 'AttendanceSheetClosed')
