import { graphql } from '../../generated/gql.ts'
import type {
  Communication_RowFragment,
  Communication_WholeFragment,
  CommunicationPlanPageQuery,
} from '../../generated/graphql.ts'

/** A communication as lists, the board and the calendar show it, with what decides where it may go. */
export const CommunicationRow = graphql(`
  fragment Communication_Row on Communication {
    id
    version
    title
    step
    waveName
    channel
    state
    senderName
    plannedOn
    startsAt
    sentOn
    audienceNames
    missingCount
  }
`)

export const CommunicationWhole = graphql(`
  fragment Communication_Whole on Communication {
    ...Communication_Row
    programId
    purpose
    waveId
    goLiveOn
    body
    fixed
    canChange
    commentWay
    replyTo
    isOptional
    timeZone
    minutes
    place
    authorName
    editedByName
    approvedByName
    approvedAt
    isRemoved
    messageIds
    messageTexts
    missing {
      field
      message
    }
    audiences {
      audienceId
      name
      slant
      whatsInIt
      ownSlant
      ownWhatsInIt
    }
    viewerCan {
      edit {
        allowed
        reason
      }
      copy {
        allowed
      }
      move {
        allowed
      }
      approve {
        allowed
        reason
      }
      takeBack {
        allowed
      }
      schedule {
        allowed
      }
      unschedule {
        allowed
      }
      remove {
        allowed
      }
    }
  }
`)

/** What the pages of a plan offer to choose from. */
export const CommunicationPlanPageDocument = graphql(`
  query CommunicationPlanPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      archivedAt
      waves {
        id
        name
        goLiveOn
      }
    }
    communicationPlan(programId: $programId) {
      id
      audienceIds
      audienceNames
      viewerCan {
        edit {
          allowed
        }
        approve {
          allowed
        }
      }
      keyMessages {
        id
        text
      }
    }
    audiences(programId: $programId) {
      id
      audiences {
        id
        name
        slant
        whatsInIt
        preferredSender
      }
    }
  }
`)

export const CommunicationListDocument = graphql(`
  query CommunicationList($programId: ID!, $filter: CommunicationFilterInput!, $first: Int!, $skip: Int!) {
    communications(programId: $programId, filter: $filter, first: $first, skip: $skip) {
      total
      items {
        ...Communication_Row
      }
    }
  }
`)

export const CommunicationBoardDocument = graphql(`
  query CommunicationBoard(
    $programId: ID!
    $drafts: CommunicationFilterInput!
    $approved: CommunicationFilterInput!
    $scheduled: CommunicationFilterInput!
    $sent: CommunicationFilterInput!
  ) {
    drafts: communications(programId: $programId, filter: $drafts, first: 50, skip: 0) {
      total
      items {
        ...Communication_Row
      }
    }
    approved: communications(programId: $programId, filter: $approved, first: 50, skip: 0) {
      total
      items {
        ...Communication_Row
      }
    }
    scheduled: communications(programId: $programId, filter: $scheduled, first: 50, skip: 0) {
      total
      items {
        ...Communication_Row
      }
    }
    sent: communications(programId: $programId, filter: $sent, first: 20, skip: 0) {
      total
      items {
        ...Communication_Row
      }
    }
  }
`)

export const CommunicationPageDocument = graphql(`
  query CommunicationPage($id: ID!) {
    communication(id: $id) {
      ...Communication_Whole
    }
  }
`)

export type CommunicationInList = Omit<Communication_RowFragment, ' $fragmentName'>
export type Communication = Omit<Communication_WholeFragment, ' $fragmentName' | ' $fragmentRefs'> &
  CommunicationInList
export type PlanPage = CommunicationPlanPageQuery
