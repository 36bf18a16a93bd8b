import { graphql } from '../../generated/gql.ts'

export const AddMember = graphql(`
  mutation AddCoalitionMember($input: AddCoalitionMemberInput!) {
    addCoalitionMember(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateMember = graphql(`
  mutation UpdateCoalitionMember($input: UpdateCoalitionMemberInput!) {
    updateCoalitionMember(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveMember = graphql(`
  mutation RemoveCoalitionMember($input: VersionedInput!) {
    removeCoalitionMember(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreMember = graphql(`
  mutation RestoreCoalitionMember($input: VersionedInput!) {
    restoreCoalitionMember(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const AddMeeting = graphql(`
  mutation AddCoalitionMeeting($input: AddCoalitionMeetingInput!) {
    addCoalitionMeeting(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateMeeting = graphql(`
  mutation UpdateCoalitionMeeting($input: UpdateCoalitionMeetingInput!) {
    updateCoalitionMeeting(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveMeeting = graphql(`
  mutation RemoveCoalitionMeeting($input: VersionedInput!) {
    removeCoalitionMeeting(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreMeeting = graphql(`
  mutation RestoreCoalitionMeeting($input: VersionedInput!) {
    restoreCoalitionMeeting(input: $input) {
      __typename
      ...Coalition_Whole
      ...Refusal_Details
    }
  }
`)
