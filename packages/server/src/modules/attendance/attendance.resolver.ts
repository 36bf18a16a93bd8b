import { roomHours } from '@tidemark/domain/attendance/room-hours'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import { allowed, denied, PermissionType } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import type { AccessContext } from '../access/access.module.ts'
import {
  AttendanceSheetType,
  closedResult,
  MarkAttendanceResult,
  RoomLinkType,
  type SheetHead,
  SheetPageType,
  SheetPersonType,
  sheetResult,
} from './attendance-sheet.type.ts'
import { closeAttendanceSheet, reopenAttendanceSheet } from './close-attendance-sheet.ts'
import { MarkAttendanceInput } from './mark-attendance.input.ts'
import { markAttendance, whyNotMarked } from './mark-attendance.ts'
import { findPeopleForSheet, HITS_MAX } from './people-for-sheet.read.ts'
import { ListedPeopleType, readPeopleOfList } from './people-of-list.read.ts'
import { renewRoomLink } from './renew-room-link.ts'
import { roomLink } from './room-token.ts'
import { readSheetHead } from './sheet-head.read.ts'
import { readSheetPage } from './sheet-rows.read.ts'

const THE_SESSION = { description: 'The session.' }
const CloseAttendanceSheetResult = closedResult('CloseAttendanceSheet')
const ReopenAttendanceSheetResult = closedResult('ReopenAttendanceSheet')
const RenewRoomLinkResult = sheetResult('RenewRoomLink')

@Resolver(() => AttendanceSheetType)
export class AttendanceResolver {
  @Query(() => AttendanceSheetType, {
    nullable: true,
    description: 'Who was at a session; null if its sheet is not the viewer’s to keep.',
  })
  attendanceSheet(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('sessionId', () => ID, THE_SESSION) sessionId: string,
  ): Promise<SheetHead | null> {
    return readSheetHead(em, viewer, sessionId)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the session is one part of a series: only the series completes the course.',
  })
  isPart(@Root() { partOfId }: SheetHead): boolean {
    return partOfId !== null
  }

  @FieldResolver(() => PermissionType, { description: 'Whether it can be put down now who was there.' })
  mayMark(@Root() sheet: SheetHead, @Ctx() { now }: SignedInContext): PermissionType {
    const reason = whyNotMarked(sheet, now)
    return reason === null ? allowed : denied(reason)
  }

  @FieldResolver(() => SheetPageType, { description: 'The people of the session, by name.' })
  people(
    @Root() sheet: SheetHead,
    @Ctx() { em }: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
  ): Promise<SheetPageType> {
    checkPage(page)
    return readSheetPage(em, sheet, page)
  }

  // Worked out here and not by the commands: what they answer is kept for a while, and the link is kept nowhere.
  @FieldResolver(() => RoomLinkType, {
    nullable: true,
    description:
      'Where people sign in at the room; null where there is none, since people take it when they like.',
  })
  room(@Root() sheet: SheetHead, @Ctx() { viewer, signIn, secret }: AccessContext): RoomLinkType | null {
    if (sheet.isSelfPaced || sheet.isCancelled) return null
    const room = { organizationId: viewer.organizationId, personId: sheet.roomKey }
    return { link: roomLink(signIn.publicUrl, secret, room), ...roomHours(sheet) }
  }

  @AtMost(HITS_MAX)
  @Query(() => [SheetPersonType], {
    description: 'People whose name or staff number holds what was typed, those of the session first.',
  })
  async peopleForSheet(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('sessionId', () => ID, THE_SESSION) sessionId: string,
    @Arg('search', () => String, { description: 'At least two letters.' }) search: string,
  ): Promise<SheetPersonType[]> {
    const sheet = await readSheetHead(em, viewer, sessionId)
    return sheet ? findPeopleForSheet(em, sheet, search) : []
  }

  @AtMost(LONGEST_LIST)
  @Query(() => [ListedPeopleType], {
    description: 'Whom the lines of a pasted list name. Nothing is put down.',
  })
  async peopleOfList(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('sessionId', () => ID, THE_SESSION) sessionId: string,
    @Arg('lines', () => [String], { description: 'At most 250: names, staff numbers or addresses.' })
    lines: string[],
  ): Promise<ListedPeopleType[]> {
    const sheet = await readSheetHead(em, viewer, sessionId)
    return sheet ? readPeopleOfList(em, sheet, lines) : []
  }

  @Mutation(() => MarkAttendanceResult, { description: 'Puts down who was at a session.' })
  markAttendance(
    @Ctx() context: SignedInContext,
    @Arg('input', () => MarkAttendanceInput, { description: 'The marks.' }) input: MarkAttendanceInput,
  ) {
    return runCommand(context, 'markAttendance', (command) => markAttendance(command, input))
  }

  @Mutation(() => CloseAttendanceSheetResult, {
    description: 'Puts down that a session was held; whoever is still registered becomes a no-show.',
  })
  closeAttendanceSheet(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'closeAttendanceSheet', (command) => closeAttendanceSheet(command, input))
  }

  @Mutation(() => ReopenAttendanceSheetResult, {
    description: 'Opens a sheet again; whom closing it made a no-show is registered as before.',
  })
  reopenAttendanceSheet(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'reopenAttendanceSheet', (command) => reopenAttendanceSheet(command, input))
  }

  @Mutation(() => RenewRoomLinkResult, {
    description: 'Gives a session’s room another link; the one before leads nowhere from now on.',
  })
  renewRoomLink(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'renewRoomLink', (command) => renewRoomLink(command, input))
  }
}
