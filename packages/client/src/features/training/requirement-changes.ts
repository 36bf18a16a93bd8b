import { graphql } from '../../generated/gql.ts'

export const AddRequirement = graphql(`
  mutation AddTrainingRequirement($input: AddRequirementInput!) {
    addTrainingRequirement(input: $input) {
      __typename
      ...Requirement_Row
      ...Refusal_Details
    }
  }
`)

export const UpdateRequirement = graphql(`
  mutation UpdateTrainingRequirement($input: UpdateRequirementInput!) {
    updateTrainingRequirement(input: $input) {
      __typename
      ...Requirement_Row
      ...Refusal_Details
    }
  }
`)

export const RemoveRequirement = graphql(`
  mutation RemoveTrainingRequirement($input: VersionedInput!) {
    removeTrainingRequirement(input: $input) {
      __typename
      ...Requirement_Row
      ...Refusal_Details
    }
  }
`)

export const RestoreRequirement = graphql(`
  mutation RestoreTrainingRequirement($input: VersionedInput!) {
    restoreTrainingRequirement(input: $input) {
      __typename
      ...Requirement_Row
      ...Refusal_Details
    }
  }
`)
