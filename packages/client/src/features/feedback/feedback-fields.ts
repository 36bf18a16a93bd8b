import { graphql } from '../../generated/gql.ts'
import type { FeedbackAnswer_WholeFragment, FeedbackPageQuery } from '../../generated/graphql.ts'

export const FeedbackAnswerWhole = graphql(`
  fragment FeedbackAnswer_Whole on FeedbackAnswer {
    id
    version
    theme
    said
    done
    audienceId
    audienceName
    answeredOn
    publishedOn
    comments
  }
`)

export const FeedbackPageDocument = graphql(`
  query FeedbackPage($programId: ID!, $filter: FeedbackFilter!, $page: PageInput!) {
    program(id: $programId) {
      id
      name
    }
    feedback(programId: $programId) {
      id
      counts {
        state
        comments
      }
      owners {
        id
        displayName
      }
      viewerCan {
        answer {
          allowed
        }
      }
      comments(filter: $filter, page: $page) {
        total
        endCursor
        items {
          id
          version
          source
          theme
          body
          receivedOn
          state
          authorName
          audienceId
          audienceName
          communicationTitle
          ownerId
          ownerName
          answerId
        }
      }
    }
    audiences(programId: $programId) {
      id
      audiences {
        id
        name
      }
    }
  }
`)

export const FeedbackAnswersDocument = graphql(`
  query FeedbackAnswers($programId: ID!) {
    program(id: $programId) {
      id
      name
    }
    feedback(programId: $programId) {
      id
      viewerCan {
        answer {
          allowed
        }
      }
      answers {
        ...FeedbackAnswer_Whole
      }
    }
    audiences(programId: $programId) {
      id
      audiences {
        id
        name
      }
    }
  }
`)

export type FeedbackItem = NonNullable<FeedbackPageQuery['feedback']>['comments']['items'][number]
export type FeedbackAnswer = FeedbackAnswer_WholeFragment
