import { graphql } from '../../generated/gql.ts'

export const AddEvidence = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      __typename
      ...Evidence_List
      ...Refusal_Details
    }
  }
`)

export const UpdateEvidence = graphql(`
  mutation UpdateEvidence($input: UpdateEvidenceInput!) {
    updateEvidence(input: $input) {
      __typename
      ...Evidence_List
      ...Refusal_Details
    }
  }
`)

export const RemoveEvidence = graphql(`
  mutation RemoveEvidence($input: VersionedInput!) {
    removeEvidence(input: $input) {
      __typename
      ...Evidence_List
      ...Refusal_Details
    }
  }
`)

export const RestoreEvidence = graphql(`
  mutation RestoreEvidence($input: VersionedInput!) {
    restoreEvidence(input: $input) {
      __typename
      ...Evidence_List
      ...Refusal_Details
    }
  }
`)
