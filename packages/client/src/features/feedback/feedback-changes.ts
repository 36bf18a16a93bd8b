import { graphql } from '../../generated/gql.ts'

export const EnterFeedback = graphql(`
  mutation EnterFeedback($input: EnterFeedbackInput!) {
    enterFeedback(input: $input) {
      __typename
      ... on ChangedFeedback {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)

export const UpdateFeedback = graphql(`
  mutation UpdateFeedback($input: UpdateFeedbackInput!) {
    updateFeedback(input: $input) {
      __typename
      ... on ChangedFeedback {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)

export const RemoveFeedback = graphql(`
  mutation RemoveFeedback($input: VersionedInput!) {
    removeFeedback(input: $input) {
      __typename
      ... on ChangedFeedback {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)

export const RestoreFeedback = graphql(`
  mutation RestoreFeedback($input: VersionedInput!) {
    restoreFeedback(input: $input) {
      __typename
      ... on ChangedFeedback {
        id
        version
      }
      ...Refusal_Details
    }
  }
`)

export const AnswerFeedback = graphql(`
  mutation AnswerFeedback($input: AnswerFeedbackInput!) {
    answerFeedback(input: $input) {
      __typename
      ...FeedbackAnswer_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateFeedbackAnswer = graphql(`
  mutation UpdateFeedbackAnswer($input: UpdateFeedbackAnswerInput!) {
    updateFeedbackAnswer(input: $input) {
      __typename
      ...FeedbackAnswer_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveFeedbackAnswer = graphql(`
  mutation RemoveFeedbackAnswer($input: VersionedInput!) {
    removeFeedbackAnswer(input: $input) {
      __typename
      ...FeedbackAnswer_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreFeedbackAnswer = graphql(`
  mutation RestoreFeedbackAnswer($input: VersionedInput!) {
    restoreFeedbackAnswer(input: $input) {
      __typename
      ...FeedbackAnswer_Whole
      ...Refusal_Details
    }
  }
`)
