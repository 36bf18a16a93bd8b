import { graphql } from '../../generated/gql.ts'

export const AddCommunication = graphql(`
  mutation AddCommunication($input: AddCommunicationInput!) {
    addCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateCommunication = graphql(`
  mutation UpdateCommunication($input: UpdateCommunicationInput!) {
    updateCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveCommunication = graphql(`
  mutation RemoveCommunication($input: VersionedInput!) {
    removeCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreCommunication = graphql(`
  mutation RestoreCommunication($input: VersionedInput!) {
    restoreCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const CopyCommunication = graphql(`
  mutation CopyCommunication($input: VersionedInput!) {
    copyCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const ApproveCommunication = graphql(`
  mutation ApproveCommunication($input: VersionedInput!) {
    approveCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const TakeBackApproval = graphql(`
  mutation TakeBackCommunicationApproval($input: VersionedInput!) {
    takeBackCommunicationApproval(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const ScheduleCommunication = graphql(`
  mutation ScheduleCommunication($input: VersionedInput!) {
    scheduleCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const UnscheduleCommunication = graphql(`
  mutation UnscheduleCommunication($input: VersionedInput!) {
    unscheduleCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)

export const RescheduleCommunication = graphql(`
  mutation RescheduleCommunication($input: RescheduleCommunicationInput!) {
    rescheduleCommunication(input: $input) {
      __typename
      ...Communication_Whole
      ...Refusal_Details
    }
  }
`)
