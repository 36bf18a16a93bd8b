import { graphql } from '../../generated/gql.ts'

export const PlanRound = graphql(`
  mutation PlanRound($input: PlanReadinessRoundInput!) {
    planReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateRound = graphql(`
  mutation UpdateRound($input: UpdateReadinessRoundInput!) {
    updateReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)

export const ExtendRound = graphql(`
  mutation ExtendRound($input: ExtendReadinessRoundInput!) {
    extendReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)

export const OpenRound = graphql(`
  mutation OpenRound($input: VersionedInput!) {
    openReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)

export const CloseRound = graphql(`
  mutation CloseRound($input: VersionedInput!) {
    closeReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveRound = graphql(`
  mutation RemoveRound($input: VersionedInput!) {
    removeReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreRound = graphql(`
  mutation RestoreRound($input: VersionedInput!) {
    restoreReadinessRound(input: $input) {
      __typename
      ...Readiness_Whole
      ...Refusal_Details
    }
  }
`)
