import { graphql } from '../../generated/gql.ts'
import type { Comment_WholeFragment } from '../../generated/graphql.ts'

export type Comment = Comment_WholeFragment

export const CommentWhole = graphql(`
  fragment Comment_Whole on Comment {
    id
    version
    subjectId
    body
    createdAt
    editedAt
    unreadMentionId
    author {
      id
      displayName
    }
    mentions {
      id
      displayName
    }
    viewerCan {
      edit {
        allowed
        reason
      }
      remove {
        allowed
        reason
      }
    }
  }
`)

export const CommentsDocument = graphql(`
  query Comments($subjectId: ID!, $page: PageInput!) {
    comments(subjectId: $subjectId, page: $page) {
      endCursor
      items {
        id
        ...Comment_Whole
      }
    }
  }
`)

export const CommentCountsDocument = graphql(`
  query CommentCounts($programId: ID!) {
    commentCounts(programId: $programId) {
      subjectIds
      counts
    }
  }
`)

export const MentionableAccountsDocument = graphql(`
  query MentionableAccounts($subjectId: ID!, $search: String!) {
    mentionableAccounts(subjectId: $subjectId, search: $search) {
      id
      displayName
    }
  }
`)

export const LinkedCommentDocument = graphql(`
  query LinkedComment($id: ID!) {
    comment(id: $id) {
      id
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
`)

export const AddComment = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      __typename
      ...Comment_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateComment = graphql(`
  mutation UpdateComment($input: UpdateCommentInput!) {
    updateComment(input: $input) {
      __typename
      ...Comment_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveComment = graphql(`
  mutation RemoveComment($input: VersionedInput!) {
    removeComment(input: $input) {
      __typename
      ...Comment_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreComment = graphql(`
  mutation RestoreComment($input: VersionedInput!) {
    restoreComment(input: $input) {
      __typename
      ...Comment_Whole
      ...Refusal_Details
    }
  }
`)

export const MarkMentionsRead = graphql(`
  mutation MarkMentionsRead($ids: [ID!]!) {
    markMentionsRead(ids: $ids) {
      __typename
      ... on Viewer {
        id
        unreadMentions
      }
      ...Refusal_Details
    }
  }
`)
