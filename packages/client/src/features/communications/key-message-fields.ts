import { graphql } from '../../generated/gql.ts'
import type { KeyMessages_PlanFragment } from '../../generated/graphql.ts'

export const KeyMessagesPlan = graphql(`
  fragment KeyMessages_Plan on CommunicationPlan {
    id
    audienceIds
    audienceNames
    viewerCan {
      edit {
        allowed
      }
    }
    keyMessages {
      id
      version
      text
      timesSent
      timesScheduled
      heard
    }
  }
`)

export const KeyMessagesPageDocument = graphql(`
  query KeyMessagesPage($programId: ID!) {
    program(id: $programId) {
      id
      name
      archivedAt
    }
    communicationPlan(programId: $programId) {
      ...KeyMessages_Plan
    }
  }
`)

export type KeyMessagesOfPlan = Omit<KeyMessages_PlanFragment, ' $fragmentName'>
export type KeyMessage = KeyMessagesOfPlan['keyMessages'][number]

export const AddKeyMessage = graphql(`
  mutation AddKeyMessage($input: AddKeyMessageInput!) {
    addKeyMessage(input: $input) {
      __typename
      ...KeyMessages_Plan
      ...Refusal_Details
    }
  }
`)

export const UpdateKeyMessage = graphql(`
  mutation UpdateKeyMessage($input: UpdateKeyMessageInput!) {
    updateKeyMessage(input: $input) {
      __typename
      ...KeyMessages_Plan
      ...Refusal_Details
    }
  }
`)

export const RemoveKeyMessage = graphql(`
  mutation RemoveKeyMessage($input: VersionedInput!) {
    removeKeyMessage(input: $input) {
      __typename
      ...KeyMessages_Plan
      ...Refusal_Details
    }
  }
`)

export const RestoreKeyMessage = graphql(`
  mutation RestoreKeyMessage($input: VersionedInput!) {
    restoreKeyMessage(input: $input) {
      __typename
      ...KeyMessages_Plan
      ...Refusal_Details
    }
  }
`)
