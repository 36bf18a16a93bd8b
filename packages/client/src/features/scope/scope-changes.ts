import { graphql } from '../../generated/gql.ts'

export const RequestScopeChange = graphql(`
  mutation RequestScopeChange($input: RequestScopeChangeInput!) {
    requestScopeChange(input: $input) {
      __typename
      ...Ledger_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateScopeChange = graphql(`
  mutation UpdateScopeChange($input: UpdateScopeChangeInput!) {
    updateScopeChange(input: $input) {
      __typename
      ...Ledger_Whole
      ...Refusal_Details
    }
  }
`)

export const DecideScopeChange = graphql(`
  mutation DecideScopeChange($input: DecideScopeChangeInput!) {
    decideScopeChange(input: $input) {
      __typename
      ...Ledger_Whole
      ...Refusal_Details
    }
  }
`)

export const ReopenScopeChange = graphql(`
  mutation ReopenScopeChange($input: VersionedInput!) {
    reopenScopeChange(input: $input) {
      __typename
      ...Ledger_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveScopeChange = graphql(`
  mutation RemoveScopeChange($input: VersionedInput!) {
    removeScopeChange(input: $input) {
      __typename
      ...Ledger_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreScopeChange = graphql(`
  mutation RestoreScopeChange($input: VersionedInput!) {
    restoreScopeChange(input: $input) {
      __typename
      ...Ledger_Whole
      ...Refusal_Details
    }
  }
`)
