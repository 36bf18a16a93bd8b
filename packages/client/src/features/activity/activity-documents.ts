import { graphql } from '../../generated/gql.ts'
import type { ProgramChangesQuery } from '../../generated/graphql.ts'

export const ProgramChangesDocument = graphql(`
  query ProgramChanges($programId: ID!, $page: PageInput!, $since: LocalDate, $kind: String, $accountId: ID) {
    programChanges(programId: $programId, page: $page, since: $since, kind: $kind, accountId: $accountId) {
      since
      changeCount
      commentCount
      people {
        id
        displayName
      }
      kinds
      endCursor
      items {
        id
        at
        who
        what
        commentId
        isErased
        record {
          id
          kind
          title
          within {
            id
            kind
          }
          program {
            id
            name
          }
        }
        changes {
          field
          before
          after
        }
      }
    }
  }
`)

export type Change = NonNullable<ProgramChangesQuery['programChanges']>['items'][number]

export const VisitProgram = graphql(`
  mutation VisitProgram($programId: ID!) {
    visitProgram(programId: $programId) {
      __typename
      ... on ProgramVisit {
        visitedAt
      }
      ...Refusal_Details
    }
  }
`)

export const MyMentionsDocument = graphql(`
  query MyMentions($page: PageInput!, $unreadOnly: Boolean!) {
    myMentions(page: $page, unreadOnly: $unreadOnly) {
      endCursor
      items {
        id
        readAt
        comment {
          id
          body
          createdAt
          author {
            id
            displayName
          }
          mentions {
            id
            displayName
          }
        }
        record {
          id
          kind
          title
          within {
            id
            kind
          }
          program {
            id
            name
          }
        }
      }
    }
  }
`)
