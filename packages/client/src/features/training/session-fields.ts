import { graphql } from '../../generated/gql.ts'
import type { TrainingSession_RowFragment, TrainingSession_HeadFragment } from '../../generated/graphql.ts'

/** A session as lists and calendars show it. */
export const SessionRow = graphql(`
  fragment TrainingSession_Row on TrainingSession {
    id
    name
    startsAt
    endsAt
    timeZone
    startsOn
    startTime
    endsOn
    endTime
    isSelfPaced
    place
    link
    capacity
    trainerName
    state
    isArchived
    partCount
    course {
      id
      title
    }
    series {
      id
      name
      position
      parts
    }
    seats {
      taken
      free
      waiting
    }
  }
`)

/** All that a session's page tells and its form changes. */
export const SessionHead = graphql(`
  fragment TrainingSession_Head on TrainingSession {
    id
    version
    code
    trainerId
    mayEdit
    mayKeepSheet
    wave {
      id
      name
      programName
    }
    overlaps {
      id
      course {
        id
        title
      }
    }
    ...TrainingSession_Row
  }
`)

export const SessionDocument = graphql(`
  query TrainingSession($id: ID!) {
    trainingSession(id: $id) {
      ...TrainingSession_Head
      parts {
        ...TrainingSession_Row
      }
    }
  }
`)

export const SessionsDocument = graphql(`
  query TrainingSessions($filter: TrainingSessionFilter!, $page: PageInput!) {
    trainingSessions(filter: $filter, page: $page) {
      total
      endCursor
      items {
        ...TrainingSession_Row
      }
    }
  }
`)

export type SessionInList = Omit<TrainingSession_RowFragment, ' $fragmentName'>
export type Session = Omit<TrainingSession_HeadFragment, ' $fragmentName' | ' $fragmentRefs'> & SessionInList
