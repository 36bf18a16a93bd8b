import { graphql } from '../../generated/gql.ts'

export const PlanCheck = graphql(`
  mutation PlanUnderstandingCheck($input: PlanUnderstandingCheckInput!) {
    planUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateCheck = graphql(`
  mutation UpdateUnderstandingCheck($input: UpdateUnderstandingCheckInput!) {
    updateUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const OpenCheck = graphql(`
  mutation OpenUnderstandingCheck($input: VersionedInput!) {
    openUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const ExtendCheck = graphql(`
  mutation ExtendUnderstandingCheck($input: ExtendUnderstandingCheckInput!) {
    extendUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const CloseCheck = graphql(`
  mutation CloseUnderstandingCheck($input: VersionedInput!) {
    closeUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveCheck = graphql(`
  mutation RemoveUnderstandingCheck($input: VersionedInput!) {
    removeUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreCheck = graphql(`
  mutation RestoreUnderstandingCheck($input: VersionedInput!) {
    restoreUnderstandingCheck(input: $input) {
      __typename
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)

export const PlanReaudit = graphql(`
  mutation PlanReaudit($audienceId: ID!) {
    planReaudit(audienceId: $audienceId) {
      __typename
      ... on ProgramUnderstanding {
        changedId
      }
      ...Understanding_Whole
      ...Refusal_Details
    }
  }
`)
