import { graphql } from '../../generated/gql.ts'
import type { AttendanceSheet_RowFragment, AttendanceSheetQuery } from '../../generated/graphql.ts'

/** How one person stands to a session. */
export const SheetRowFields = graphql(`
  fragment AttendanceSheet_Row on SheetRow {
    sessionId
    employeeId
    fullName
    staffNumber
    unitName
    version
    status
    isWaiting
    isPresumed
    scoreBefore
    score
    source
  }
`)

export const AttendanceSheetDocument = graphql(`
  query AttendanceSheet($sessionId: ID!, $page: PageInput!) {
    attendanceSheet(sessionId: $sessionId) {
      id
      version
      courseTitle
      sessionName
      passScore
      startsAt
      endsAt
      isSelfPaced
      isHeld
      isCancelled
      isPart
      mayMark {
        allowed
        reason
      }
      room {
        link
        opensAt
        closesAt
      }
      people(page: $page) {
        total
        endCursor
        items {
          ...AttendanceSheet_Row
        }
      }
    }
  }
`)

export const PeopleForSheetDocument = graphql(`
  query PeopleForSheet($sessionId: ID!, $search: String!) {
    peopleForSheet(sessionId: $sessionId, search: $search) {
      employeeId
      fullName
      staffNumber
      unitName
      isOnSheet
    }
  }
`)

export const PeopleOfListDocument = graphql(`
  query PeopleOfList($sessionId: ID!, $lines: [String!]!) {
    peopleOfList(sessionId: $sessionId, lines: $lines) {
      line
      matches {
        employeeId
        fullName
        staffNumber
        unitName
        isOnSheet
      }
    }
  }
`)

export const MarkAttendance = graphql(`
  mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      __typename
      ... on AttendanceMarked {
        takenOff
        rows {
          ...AttendanceSheet_Row
        }
        movedUp {
          ...AttendanceSheet_Row
        }
        conflicts {
          employeeId
          fullName
          onFile {
            ...AttendanceSheet_Row
          }
        }
      }
      ...Refusal_Details
    }
  }
`)

/** A sheet that was closed, or opened again. */
export const ClosedSheet = graphql(`
  fragment AttendanceSheet_Closed on AttendanceSheetClosed {
    changed
    sheet {
      id
      version
      isHeld
    }
  }
`)

export const CloseAttendanceSheet = graphql(`
  mutation CloseAttendanceSheet($input: VersionedInput!) {
    closeAttendanceSheet(input: $input) {
      __typename
      ...AttendanceSheet_Closed
      ...Refusal_Details
    }
  }
`)

export const ReopenAttendanceSheet = graphql(`
  mutation ReopenAttendanceSheet($input: VersionedInput!) {
    reopenAttendanceSheet(input: $input) {
      __typename
      ...AttendanceSheet_Closed
      ...Refusal_Details
    }
  }
`)

export const RenewRoomLink = graphql(`
  mutation RenewRoomLink($input: VersionedInput!) {
    renewRoomLink(input: $input) {
      __typename
      ... on AttendanceSheet {
        id
        version
        room {
          link
          opensAt
          closesAt
        }
      }
      ...Refusal_Details
    }
  }
`)

export type SheetRow = Omit<AttendanceSheet_RowFragment, ' $fragmentName'>
export type SheetHead = Omit<NonNullable<AttendanceSheetQuery['attendanceSheet']>, 'people' | '__typename'>
export type SheetStatus = SheetRow['status']

/** Somebody who can be put on the sheet. */
export type SheetPerson = Pick<SheetRow, 'employeeId' | 'fullName' | 'staffNumber' | 'unitName'>
