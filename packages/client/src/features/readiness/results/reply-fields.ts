import { graphql } from '../../../generated/gql.ts'
import type { Replies_WholeFragment } from '../../../generated/graphql.ts'

/** All replies to a round. Each change answers with them. */
export const RepliesWhole = graphql(`
  fragment Replies_Whole on RoundReplies {
    id
    replies {
      id
      version
      theme
      said
      done
      answeredOn
    }
  }
`)

export const RepliesDocument = graphql(`
  query Readiness_Replies($roundId: ID!) {
    readinessReplies(roundId: $roundId) {
      ...Replies_Whole
    }
  }
`)

export const AddReply = graphql(`
  mutation AddReadinessReply($input: AddReadinessReplyInput!) {
    addReadinessReply(input: $input) {
      __typename
      ...Replies_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateReply = graphql(`
  mutation UpdateReadinessReply($input: UpdateReadinessReplyInput!) {
    updateReadinessReply(input: $input) {
      __typename
      ...Replies_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveReply = graphql(`
  mutation RemoveReadinessReply($input: VersionedInput!) {
    removeReadinessReply(input: $input) {
      __typename
      ...Replies_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreReply = graphql(`
  mutation RestoreReadinessReply($input: VersionedInput!) {
    restoreReadinessReply(input: $input) {
      __typename
      ...Replies_Whole
      ...Refusal_Details
    }
  }
`)

export type Reply = Replies_WholeFragment['replies'][number]
