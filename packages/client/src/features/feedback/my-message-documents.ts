import { graphql } from '../../generated/gql.ts'

export const MyMessagesDocument = graphql(`
  query MyMessages {
    myMessages {
      id
      title
      programName
      sender
      channel
      deliveredOn
      reachedOn
      path
    }
    myAnswers {
      id
      programName
      theme
      said
      done
      publishedOn
    }
    closedSurveys {
      id
      name
      programName
      replies {
        id
        replies {
          id
          theme
          said
          done
          answeredOn
        }
      }
    }
  }
`)

export const ConfirmMessage = graphql(`
  mutation ConfirmMessage($messageId: ID!) {
    confirmMessage(messageId: $messageId) {
      __typename
      ... on ReadMessage {
        id
      }
      ...Refusal_Details
    }
  }
`)

export const CommentOnMessage = graphql(`
  mutation CommentOnMessage($input: CommentOnMessageInput!) {
    commentOnMessage(input: $input) {
      __typename
      ... on ReadMessage {
        id
      }
      ...Refusal_Details
    }
  }
`)
