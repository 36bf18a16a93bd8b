import { graphql } from '../../generated/gql.ts'

export const AddObjective = graphql(`
  mutation AddObjective($input: AddObjectiveInput!) {
    addObjective(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const UpdateObjective = graphql(`
  mutation UpdateObjective($input: UpdateObjectiveInput!) {
    updateObjective(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RemoveObjective = graphql(`
  mutation RemoveObjective($input: VersionedInput!) {
    removeObjective(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)

export const RestoreObjective = graphql(`
  mutation RestoreObjective($input: VersionedInput!) {
    restoreObjective(input: $input) {
      __typename
      ...Program_Whole
      ...Refusal_Details
    }
  }
`)
